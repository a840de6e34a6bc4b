import { memo, useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { LanguageChoice } from '../../i18n/LanguageChoice';
import type { Language } from '../../i18n/languages';
import { loadMessages } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { usePast } from '../../store/past';
import { beginAgain, redo, undo, useRun } from '../../store/run';
import { setLanguage } from '../../store/settings';
import { addressNow } from '../frame/beside';
import { componentOnDemand } from '../../ui/onDemand';
import type { Taken } from '../timeline/TellTaken';
import { Calendar } from './Calendar';
import { RunMenu } from './RunMenu';
import styles from './SimulatorBar.module.css';

// The words for what happened come with the timeline.
const TellTaken = componentOnDemand(async () => (await import('../timeline/TellTaken')).TellTaken);

type Props = {
  readonly language: Language;
  readonly go: (address: string) => void;
  readonly say: (text: string) => void;
};

/** The slim bar around everything: whose page this is, that it is a simulation, and what works on the whole run. */
export const SimulatorBar = memo(function SimulatorBar({ language, go, say }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const question = useRef<HTMLDialogElement>(null);
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

  const reset = async () => {
    question.current?.close();
    const lesson = useRun.getState().run?.lesson;
    // The address of a test says why it cannot be begun, and offers other ways.
    if (lesson?.mode === 'test' && !(await isTestLeft(lesson.id))) return navigate(`/lessons/${lesson.id}/test`);
    const page = await beginAgain();
    return page === undefined ? undefined : navigate(`/${page}`);
  };

  return (
    <header className={styles.bar} aria-label={t('shell.bar')}>
      <a className={styles.product} href="#/" title={t('shell.startPage')}>
        {t('shell.product')}
      </a>
      <strong className={styles.simulation}>{t('shell.simulation')}</strong>
      {!lasting && <span role="status">{t('shell.notLasting')}</span>}
      <span className={styles.tools}>
        <button
          type="button"
          disabled={isPast || !undoable}
          onClick={() => void travel('undone')}
          {...target('shell.undo')}
        >
          {t('shell.undo')}
        </button>
        <button
          type="button"
          disabled={isPast || !redoable}
          onClick={() => void travel('redone')}
          {...target('shell.redo')}
        >
          {t('shell.redo')}
        </button>
        <button type="button" onClick={() => question.current?.showModal()} {...target('shell.reset')}>
          {t('shell.reset')}
        </button>
        <Calendar say={say} />
        <RunMenu say={say} />
        <LanguageChoice language={language} onChoose={setLanguage} />
      </span>
      {taken && (
        <TextPart part="timeline">
          <TellTaken taken={taken} say={say} onTold={forgetTaken} />
        </TextPart>
      )}
      <dialog ref={question} className={styles.question} aria-label={t('shell.reset')}>
        <p>{t('shell.reset.question')}</p>
        <button type="button" className={styles.yes} onClick={() => void reset()}>
          {t('shell.reset.yes')}
        </button>
        <button type="button" onClick={() => question.current?.close()}>
          {t('shell.reset.no')}
        </button>
      </dialog>
    </header>
  );
});

async function isTestLeft(lesson: string): Promise<boolean> {
  const tests = await import('../../store/lesson/testAttempts').catch(() => undefined);
  return tests === undefined || tests.isTestLeft(lesson);
}
