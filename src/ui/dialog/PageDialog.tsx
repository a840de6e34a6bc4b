import { use, useRef, type AriaAttributes, type CSSProperties, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { DialogRoomContext } from './DialogRoom';
import styles from './PageDialog.module.css';
import { useDialog } from './useDialog';

type Props = Pick<AriaAttributes, 'aria-label' | 'aria-labelledby'> & {
  readonly className: string | undefined;
  /** The class that gives the veil over the page its colour. */
  readonly veil: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** A selector of what has the focus first, where that is not the first control. */
  readonly begin?: string;
  /** Has the focus afterwards, where what opened the dialog goes away with what it was for. */
  readonly elseTo?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A dialog over the page that opens it, for as long as it is rendered. Behind it nothing can be used; what is beside the
 * page can: the window, the other frame. So it is not `aria-modal`, and Tab leads out of it and back. Escape closes it.
 */
export function PageDialog(props: Props) {
  const room = use(DialogRoomContext);
  return room && createPortal(<Opened {...props} room={room} />, room);
}

function Opened({ className = '', veil = '', room, begin, elseTo, onClose, ...rest }: Props & { room: HTMLElement }) {
  const whole = useRef<HTMLDivElement>(null);
  useDialog(whole, room, { begin, elseTo, onClose });
  return (
    <div ref={whole} className={`${styles.veil} ${veil}`}>
      <div {...rest} role="dialog" tabIndex={-1} className={`${styles.dialog} ${className}`} />
    </div>
  );
}
