import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { recall, remember } from '../../store/storage/remember';
import controls from './Controls.module.css';
import styles from './Notes.module.css';

/** How large notes are, in rem: the first can be read at a desk, the last from a few steps away. */
const SIZES = [1.125, 1.375, 1.625, 2, 2.5, 3.25];
const USUAL = 2;
const KEY = 'onetenant.notes';

/** How large the notes are, which this browser remembers; `grow` goes on from the largest to the smallest. */
export function useNotesSize() {
  const [size, setSize] = useState(() => SIZES.findIndex((one) => String(one) === recall('always', KEY)));
  const at = size < 0 ? USUAL : size;
  const set = (to: number) => {
    setSize(to);
    remember('always', KEY, String(SIZES[to]));
  };
  return {
    rem: SIZES[at],
    smaller: at > 0 ? () => set(at - 1) : undefined,
    larger: at < SIZES.length - 1 ? () => set(at + 1) : undefined,
    grow: () => set((at + 1) % SIZES.length),
  };
}

type Props = {
  readonly size: ReturnType<typeof useNotesSize>;
  /** What they are about. */
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
};

/** What the presenter says about the step that is next, as large as it is wanted. */
export function Notes({ size: { rem, smaller, larger }, title, note, children }: Props) {
  const t = useText();
  return (
    <section className={`${styles.notes} ${controls.controls}`} aria-label={t('desk.notes')}>
      <header>
        <p>{note}</p>
        <button type="button" aria-label={t('desk.notes.smaller')} disabled={!smaller} onClick={smaller}>
          A−
        </button>
        <button type="button" aria-label={t('desk.notes.larger')} disabled={!larger} onClick={larger}>
          A+
        </button>
      </header>
      <div className={styles.text} style={{ fontSize: `${rem}rem` }}>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
