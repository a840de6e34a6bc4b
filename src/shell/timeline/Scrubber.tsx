import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useRun } from '../../store/run';
import { momentOf } from '../frame/view';
import { useMomentWords, useStory } from './useStory';
import type { Travel } from './useTravel';
import styles from './Scrubber.module.css';

// A browser refuses an address that follows too closely upon too many others.
const BETWEEN_ADDRESSES = 100;

/** Moves through the moments of the run as through a film: each that it comes to is looked at. */
export function Scrubber({ travel }: { readonly travel: Travel }) {
  const t = useText();
  const story = useStory();
  const { headline } = useMomentWords();
  const present = useRun(({ run }) => run?.done.at(-1)?.seq ?? 0);
  const [held, setHeld] = useState<number>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef(0);

  useEffect(() => () => clearTimeout(waiting.current), []);

  const seqAt = (position: number) => story[position - 1]?.seq ?? 0;
  const shown = momentOf(travel.place) ?? present;
  const at = held ?? story.findIndex(({ seq }) => seq === shown) + 1;
  const moment = story[at - 1];

  const look = () => {
    waiting.current = undefined;
    setHeld(undefined);
    const seq = seqAt(wanted.current);
    travel.lookAt(seq === present ? undefined : seq);
  };
  const move = (position: number) => {
    wanted.current = position;
    setHeld(position);
    waiting.current ??= setTimeout(look, BETWEEN_ADDRESSES);
  };

  if (story.length === 0) return null;
  return (
    <input
      type="range"
      className={styles.scrubber}
      aria-label={t('timeline.scrubber')}
      aria-valuetext={moment ? headline(moment) : t('timeline.beginning')}
      min={0}
      max={story.length}
      value={at}
      onChange={(event) => move(event.target.valueAsNumber)}
      {...target('timeline.scrubber')}
    />
  );
}
