import { Fragment } from 'react';

/** An address or a name that breaks at its signs where there is no room for it on one line, and not within a word. */
export function Breakable({ children }: { children: string }) {
  const parts = children.split(/(?<=@)|(?=\.\w)/);
  return parts.map((part, at) => (
    // The parts of one text never change places.
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
