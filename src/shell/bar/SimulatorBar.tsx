import { memo, useCallback, useState, type ReactNode } from 'react';
import { LanguageChoice } from '../../i18n/LanguageChoice';
import type { Language } from '../../i18n/languages';
import { loadMessages } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePackage } from '../../store/lms/ownPackage';
import { useRun } from '../../store/run';
import { setLanguage } from '../../store/settings';
import { LineGlyph } from '../../ui/LineGlyph';
import { componentOnDemand } from '../../ui/onDemand';
import type { Taken } from '../timeline/TellTaken';
import { Calendar } from './Calendar';
import { DRAWINGS } from './drawings';
import { RunMenu } from './RunMenu';
import { PanelLink } from './PanelLink';
import { Tool } from './Tool';
import { useUndoRedo } from './useUndoRedo';
import { StageLink } from '../stage-view/StageLink';
import { WhatIfOffer } from './WhatIfOffer';
import styles from './SimulatorBar.module.css';

// The words for what happened come with the timeline.
const TellTaken = componentOnDemand(async () => (await import('../timeline/TellTaken')).TellTaken);

type Props = {
  readonly language: Language;
  /** What the run is called, which the classroom knows. */
  readonly runName: ReactNode;
  readonly say: (text: string) => void;
};

/** The simulator's own slim bar: whose page this is, that it is a simulation, and what works on the whole run. */
export const SimulatorBar = memo(function SimulatorBar({ language, runName, say }: Props) {
  const t = useText();
  const lasting = useRun((state) => state.lasting);
  const told = usePackage();
  const [taken, setTaken] = useState<Taken>();
  const forgetTaken = useCallback(() => setTaken(undefined), []);
  const { undoable, redoable, travel } = useUndoRedo(async (step) => {
    try {
      await Promise.all([TellTaken.load(), loadMessages(language, 'timeline')]);
      setTaken(step);
    } catch {
      say(t(`shell.${step.way}`));
    }
  });

  return (
    <header className={styles.bar} aria-label={t('shell.bar')}>
      <a className={styles.product} href="#/" title={t('shell.startPage')}>
        <span className={styles.home}>
          <LineGlyph path={DRAWINGS.home} />
        </span>
        <span className={styles.productName}>{t('shell.product')}</span>
      </a>
      <strong className={styles.simulation}>{t('shell.simulation')}</strong>
      {!lasting && !told && (
        <span role="status" className={styles.notLasting}>
          {t('shell.notLasting')}
        </span>
      )}
      <span className={styles.runName}>
        {runName}
        <WhatIfOffer />
      </span>
      <span className={styles.tools}>
        <button
          type="button"
          title={t('shell.undo')}
          disabled={!undoable}
          onClick={() => void travel('undone')}
          {...target('shell.undo')}
        >
          <Tool drawing="undo" name={t('shell.undo')} />
        </button>
        <button
          type="button"
          title={t('shell.redo')}
          disabled={!redoable}
          onClick={() => void travel('redone')}
          {...target('shell.redo')}
        >
          <Tool drawing="redo" name={t('shell.redo')} />
        </button>
        <PanelLink panel="timeline" />
        <PanelLink panel="map" />
        <StageLink />
        <Calendar say={say} />
        {!told && <RunMenu say={say} />}
        {told?.languages.length !== 1 && (
          <span className={styles.language}>
            <LineGlyph path={DRAWINGS.globe} />
            <LanguageChoice language={language} onChoose={setLanguage} />
          </span>
        )}
      </span>
      {taken && (
        <TextPart part="timeline">
          <TellTaken taken={taken} say={say} onTold={forgetTaken} />
        </TextPart>
      )}
    </header>
  );
});
