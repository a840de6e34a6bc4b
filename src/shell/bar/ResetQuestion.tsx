import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { beginAgain } from '../../store/beginAgain';
import { useRun } from '../../store/run';
import { framesIn, hereNow, locationOf, privately } from '../frame/beside';
import { viewOf } from '../frame/view';
import styles from './ResetQuestion.module.css';

/** Asks whether the run is to begin again, in a new one, just as it began. */
export function ResetQuestion({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useText();
  const navigate = useNavigate();

  const reset = async () => {
    dialog.current?.close();
    const lesson = useRun.getState().run?.lesson;
    // The address of a test says why it cannot be begun, and offers other ways.
    if (lesson?.mode === 'test' && !(await isTestLeft(lesson.id))) return navigate(`/lessons/${lesson.id}/test`);
    const place = hereNow();
    const here = framesIn(place);
    const { map, stage } = viewOf(place);
    // A second frame stays open, and is where and what it was at the beginning, if it was there then.
    return beginAgain((first) => {
      const second = first.beside === undefined ? here : first;
      void navigate(locationOf(first.main, second.beside, { map, stage, ...privately(second) }));
    });
  };

  return (
    <dialog ref={dialog} className={styles.question} aria-label={t('shell.reset')}>
      <p>{t('shell.reset.question')}</p>
      <button type="button" className={styles.yes} onClick={() => void reset()}>
        {t('shell.reset.yes')}
      </button>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('shell.reset.no')}
      </button>
    </dialog>
  );
}

async function isTestLeft(lesson: string): Promise<boolean> {
  const tests = await import('../../store/lesson/testAttempts').catch(() => undefined);
  return tests === undefined || tests.isTestLeft(lesson);
}
