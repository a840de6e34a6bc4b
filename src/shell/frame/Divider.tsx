import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../../i18n/useText';
import styles from './BrowserFrame.module.css';

const LEAST = 20;
const STEP = 5;

/** Between two frames: moved by pointer or by arrow keys. `share` is how much of the window the first has, in per cent. */
export function Divider({ share, onShare }: { share: number; onShare: (share: number) => void }) {
  const t = useText();
  const set = (wanted: number) => onShare(Math.min(100 - LEAST, Math.max(LEAST, Math.round(wanted))));

  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowUp: -STEP, ArrowRight: STEP, ArrowDown: STEP, Home: -100, End: 100 }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    set(share + step);
  };
  const drag = ({ currentTarget, pointerId, clientX, clientY, buttons }: PointerEvent<HTMLDivElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId) || buttons === 0) return;
    const window = currentTarget.parentElement?.parentElement?.getBoundingClientRect();
    if (!window) return;
    const stacked = currentTarget.offsetWidth > currentTarget.offsetHeight;
    set(stacked ? ((clientY - window.top) / window.height) * 100 : ((clientX - window.left) / window.width) * 100);
  };

  return (
    <section className={styles.dividing} aria-label={t('shell.frames')}>
      <div
        role="slider"
        tabIndex={0}
        className={styles.divider}
        aria-label={t('shell.divider')}
        aria-valuemin={LEAST}
        aria-valuemax={100 - LEAST}
        aria-valuenow={share}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
    </section>
  );
}
