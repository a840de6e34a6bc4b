import { useEffect, useState } from 'react';
import { useText } from '../../i18n/useText';
import { behind, elapsed, toggled, type Plan } from '../../store/talk/talk';
import { changeTalk, useTalk } from '../../store/talk/useTalk';
import controls from './Controls.module.css';
import styles from './Desk.module.css';

/** How long the talk has taken, how that is to its plan, and what holds it up or sets it back. */
export function Timer({ plan }: { readonly plan: Plan | undefined }) {
  const t = useText();
  const timer = useTalk(({ talk }) => talk.timer);
  const runs = timer.begun !== undefined && timer.held === undefined;
  const spent = elapsed(timer, useNow(runs));
  const isBegun = timer.begun !== undefined;
  const late = plan && isBegun ? behind(spent, plan) : undefined;
  return (
    <section className={`${styles.timer} ${controls.controls}`} aria-label={t('desk.timer')}>
      {/* Not told each second: it is there to be looked at. */}
      <time role="timer" dateTime={`PT${Math.floor(spent / 1000)}S`}>
        {clockOf(spent)}
      </time>
      <span className={styles.pace}>
        {plan && <span>{t('desk.pace.plan', { minutes: plan.minutes })}</span>}
        {late !== undefined && (
          <strong>
            {late === 0
              ? t('desk.pace.even')
              : t(late > 0 ? 'desk.pace.behind' : 'desk.pace.ahead', { minutes: Math.abs(late) })}
          </strong>
        )}
      </span>
      <button type="button" onClick={() => changeTalk((talk) => ({ timer: toggled(talk.timer, Date.now()) }))}>
        {t(runs ? 'desk.timer.pause' : isBegun ? 'desk.timer.goOn' : 'desk.timer.start')}
      </button>
      <button type="button" disabled={!isBegun} onClick={() => changeTalk(() => ({ timer: {} }))}>
        {t('desk.timer.reset')}
      </button>
    </section>
  );
}

/** The present instant, each second anew while it matters. */
function useNow(matters: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!matters) return undefined;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [matters]);
  return now;
}

/** `4:05`, and `1:04:05` of more than an hour. */
function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return text.replace(/^00:/, '').replace(/^0/, '');
}
