import { useMemo } from 'react';
import type { Moment } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useRun } from '../../store/run';
import { useMomentWords, useStory } from '../timeline/useStory';
import { afterDeed } from './afterStep';
import { DeskView } from './DeskView';
import { ruleBehind } from './ruleBehind';
import styles from './Notes.module.css';

/** The desk of a run that is shown step by step: what each step does, and the rule behind it. */
export function RunDesk() {
  const { headline } = useMomentWords();
  const run = useRun((state) => state.run);
  const story = useStory();
  const steps = useMemo(() => story.map(({ seq }) => String(seq)), [story]);
  const next = story.findIndex(({ undone }) => undone);
  const at = next < 0 ? steps.length : next;
  const titleOf = (step: number) => {
    const moment = story[step];
    return moment ? headline(moment) : '';
  };
  const moment = story[at];
  return (
    <DeskView steps={steps} titleOf={titleOf} at={at} next={run && afterDeed(run)}>
      {moment && <MomentNotes moment={moment} />}
    </DeskView>
  );
}

function MomentNotes({ moment }: { readonly moment: Moment }) {
  const t = useText();
  const { others, doer } = useMomentWords();
  const more = others(moment);
  const who = doer(moment);
  const rule = ruleBehind(moment.events);
  return (
    <>
      {more.length > 0 && (
        <>
          <h3>{t('desk.notes.more')}</h3>
          <ul>
            {more.map((words, place) => (
              <li key={place}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {rule && (
        <>
          <h3>{t('desk.notes.rule')}</h3>
          <p>{t(`map.rule.${rule}`)}</p>
        </>
      )}
      <p className={styles.aside}>
        {moment.page}
        {who !== undefined && ` · ${t('desk.notes.by', { userName: who })}`}
      </p>
    </>
  );
}
