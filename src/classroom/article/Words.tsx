import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { Text } from '../../i18n/useText';
import { PlaceLink } from './PlaceLink';

type Props = {
  readonly id: MessageKey;
  /** The place in the article that `<to>` in the text leads to. */
  readonly to?: string | undefined;
};

/** A text of the article: names of controls are bold, and another place in it is linked. */
export function Words({ id, to = '' }: Props) {
  const place = (words: ReactNode) => <PlaceLink to={to}>{words}</PlaceLink>;
  return <Text id={id} values={{ b: bold, to: place }} />;
}

function bold(words: ReactNode) {
  return <b>{words}</b>;
}
