import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import type { Mode } from '../../core/index';
import { changeMode, leaveLesson, type Attempt } from '../../store/lesson';
import { usePackage } from '../../store/lms/ownPackage';
import { useDismissal } from '../../ui/useDismissal';
import type { Window } from './window';
import styles from './ModeMenu.module.css';

type Way = Exclude<Mode, 'test'> | 'free';

/** In which modes an attempt can go on. A test is begun from its start alone, and left for a free run alone. */
const WAYS: Readonly<Record<Mode, readonly Way[]>> = {
  watch: ['guided', 'free'],
  guided: ['watch', 'practice', 'free'],
  practice: ['watch', 'guided', 'free'],
  test: ['free'],
};

type Props = Pick<Window, 'go' | 'say'> & { readonly attempt: Attempt };

/** The mode of the attempt, and the others in which it can go on, each in a run of its own. */
export function ModeMenu({ attempt: { mode, lesson }, go, say }: Props) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const own = usePackage();
  const ways = WAYS[mode].filter((way) => !own || own.modes.some((one) => one === way));
  const nameOf = (one: Mode | 'free') => {
    if (one === 'watch' || one === 'free') return t(`coach.mode.${one}`);
    return t(`lesson.mode.${one}`);
  };

  useDismissal(
    whole,
    open,
    (by) => {
      setOpen(false);
      if (by === 'escape') opener.current?.focus();
    },
    { onlyByTab: true },
  );

  const change = async (way: Way) => {
    setOpen(false);
    opener.current?.focus();
    const page = await (way === 'free' ? leaveLesson() : changeMode(way));
    if (page === undefined) return;
    say(t('coach.mode.now', { mode: nameOf(way) }));
    go(page);
  };

  if (own && ways.length === 0) return <span>{t('coach.mode.change', { mode: nameOf(mode) })}</span>;
  return (
    <div ref={whole} className={styles.menu}>
      <button ref={opener} type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('coach.mode.change', { mode: nameOf(mode) })} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        <ul>
          {ways.map((way) => (
            <li key={way}>
              <button type="button" onClick={() => void change(way)}>
                {mode === 'watch' && way === 'guided' ? t('coach.mode.takeOver') : t(`coach.mode.to.${way}`)}
                <small>{nameOf(way)}</small>
              </button>
            </li>
          ))}
        </ul>
        {!own && (
          <p>
            {t('coach.mode.test')} <a href={`#/lessons/${lesson.id}/test`}>{t('coach.mode.test.begin')}</a>
          </p>
        )}
      </div>
    </div>
  );
}
