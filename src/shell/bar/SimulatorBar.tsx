import { memo, useCallback, useState, type ReactNode } from 'react';
import { LanguageChoice } from '../../i18n/LanguageChoice';
import type { Language } from '../../i18n/languages';
import { loadMessages } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePast } from '../../store/past';
import { redo, undo, useRun } from '../../store/run';
import { setLanguage } from '../../store/settings';
import { LineGlyph } from '../../ui/LineGlyph';
import { componentOnDemand } from '../../ui/onDemand';
import { addressNow } from '../frame/beside';
import type { Taken } from '../timeline/TellTaken';
import { Calendar } from './Calendar';
import { DRAWINGS } from './drawings';
import { RunMenu } from './RunMenu';
import { TimelineLink } from './TimelineLink';
import { Tool } from './Tool';
import styles from './SimulatorBar.module.css';

// The words for what happened come with the timeline.
const TellTaken = componentOnDemand(async () => (await import('../timeline/TellTaken')).TellTaken);

type Props = {
  readonly language: Language;
  /** What the run is called, which the classroom knows. */
  readonly runName: ReactNode;
  readonly go: (address: string) => void;
  readonly say: (text: string) => void;
};

/** The simulator's own slim bar: whose page this is, that it is a simulation, and what works on the whole run. */
export const SimulatorBar = memo(function SimulatorBar({ language, runName, go, say }: Props) {
  const t = useText();
  const lasting = useRun((state) => state.lasting);
  const isPast = usePast() !== undefined;
  const [taken, setTaken] = useState<Taken>();
  const forgetTaken = useCallback(() => setTaken(undefined), []);
  const undoable = useRun((state) => (state.run?.done.length ?? 0) > 0);
  const redoable = useRun((state) => (state.run?.undone.length ?? 0) > 0);

  const travel = async (way: Taken['way']) => {
    // Reads the location when it is needed, so that the bar is not rendered again on every navigation.
    const here = addressNow('main');
    const { run } = useRun.getState();
    const step = (way === 'undone' ? run?.done : run?.undone)?.at(-1);
    const page = await (way === 'undone' ? undo : redo)(here);
    if (page === undefined) return;
    if (page !== here) go(page);
    try {
      await Promise.all([TellTaken.load(), loadMessages(language, 'timeline')]);
      if (step) setTaken({ seq: step.seq, way });
    } catch {
      say(t(`shell.${way}`));
    }
  };

  return (
    <header className={styles.bar} aria-label={t('shell.bar')}>
      <a className={styles.product} href="#/" title={t('shell.startPage')}>
        <span className={styles.home}>
          <LineGlyph path={DRAWINGS.home} />
        </span>
        <span className={styles.productName}>{t('shell.product')}</span>
      </a>
      <strong className={styles.simulation}>{t('shell.simulation')}</strong>
      {!lasting && (
        <span role="status" className={styles.notLasting}>
          {t('shell.notLasting')}
        </span>
      )}
      <span className={styles.runName}>{runName}</span>
      <span className={styles.tools}>
        <button
          type="button"
          title={t('shell.undo')}
          disabled={isPast || !undoable}
          onClick={() => void travel('undone')}
          {...target('shell.undo')}
        >
          <Tool drawing="undo" name={t('shell.undo')} />
        </button>
        <button
          type="button"
          title={t('shell.redo')}
          disabled={isPast || !redoable}
          onClick={() => void travel('redone')}
          {...target('shell.redo')}
        >
          <Tool drawing="redo" name={t('shell.redo')} />
        </button>
        <TimelineLink />
        <Calendar say={say} />
        <RunMenu say={say} />
        <span className={styles.language}>
          <LineGlyph path={DRAWINGS.globe} />
          <LanguageChoice language={language} onChoose={setLanguage} />
        </span>
      </span>
      {taken && (
        <TextPart part="timeline">
          <TellTaken taken={taken} say={say} onTold={forgetTaken} />
        </TextPart>
      )}
    </header>
  );
});
