import { useEffect, useId, type ReactNode, type RefObject } from 'react';
import { useText } from '../../i18n/useText';
import { useCorner } from './place/useCorner';
import styles from './Card.module.css';

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** What the card must not cover. */
  readonly control: HTMLElement | undefined;
  readonly label: string;
  readonly note: string | undefined;
  readonly close: () => void;
  readonly closing: string;
  /** What Escape does, where that is not to close the card. */
  readonly escape?: () => void;
  /** Whether it may take most of the window, since nothing is left to be done in the page. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A card at the edge of the window, beside the pages and in nobody's way: a dialog without a trap. */
export function CardFrame({
  ref,
  control,
  label,
  note,
  close,
  closing,
  escape = close,
  isWide = false,
  children,
}: Props) {
  const t = useText();
  const id = useId();
  const { move, drag } = useCorner(ref, control);

  useEffect(() => {
    const card = ref.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      escape();
    };
    card?.addEventListener('keydown', press);
    return () => card?.removeEventListener('keydown', press);
  }, [ref, escape]);

  return (
    <div
      ref={ref}
      role="dialog"
      data-card
      tabIndex={-1}
      aria-labelledby={note === undefined ? id : `${id} ${id}-note`}
      className={isWide ? `${styles.card} ${styles.wide}` : styles.card}
    >
      <div className={styles.head} onPointerDown={drag}>
        <h2 id={id}>{label}</h2>
        {note !== undefined && <small id={`${id}-note`}>{note}</small>}
        <span className={styles.tools}>
          <button type="button" onClick={move}>
            {t('coach.move')}
          </button>
          <button type="button" onClick={close}>
            {closing}
          </button>
        </span>
      </div>
      {children}
    </div>
  );
}
