import { useEffect, useId, type ReactNode, type RefObject } from 'react';
import { useText } from '../../i18n/useText';
import { useCorner } from './useCorner';
import styles from './Card.module.css';

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** What the card must not cover. */
  readonly control: HTMLElement | undefined;
  readonly label: string;
  readonly note: string | undefined;
  readonly close: () => void;
  readonly closing: string;
  readonly children: ReactNode;
};

/** A card at the edge of the window, beside the pages and in nobody's way: a dialog without a trap. */
export function CardFrame({ ref, control, label, note, close, closing, children }: Props) {
  const t = useText();
  const id = useId();
  const move = useCorner(ref, control);

  useEffect(() => {
    const card = ref.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    card?.addEventListener('keydown', press);
    return () => card?.removeEventListener('keydown', press);
  }, [ref, close]);

  return (
    <div
      ref={ref}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={note === undefined ? id : `${id} ${id}-note`}
      className={styles.card}
    >
      <div className={styles.head}>
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
