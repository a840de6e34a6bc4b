import { act, waitFor } from '@testing-library/react';
import type { Mode } from '../../src/core/index';
import type { Language } from '../../src/i18n/languages';
import { addLessonMessages } from '../../src/i18n/lessonMessages';
import { loadMessages, type Part } from '../../src/i18n/messages';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { loadSite, SITES } from '../../src/shell/frame/sites';
import { beginLesson, takeLessonsFrom } from '../../src/store/lesson';
import { useJudged } from '../../src/store/lesson/attempt';
import { openRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';
import { openPage } from './open';

type Given = {
  readonly mode?: Mode;
  /** The step that is open; the first where nothing is said. Those before it are done. */
  readonly step?: string;
  readonly language?: Language;
};

/** Opens the whole simulator in the middle of a lesson, as a link to one of its steps does. */
export async function openLesson(lesson: string, { mode = 'guided', step, language = 'en' }: Given = {}) {
  setLanguage(language);
  // Loaded beforehand, so that no press of a test waits for a chunk outside of React's act.
  addLessonMessages();
  const parts: readonly Part[] = ['rules', 'coach', 'timeline', `lessons-${lesson}` as Part];
  await Promise.all([
    ...parts.map((part) => loadMessages(language, part)),
    ...SITES.map((site) => loadSite(site, language)),
  ]);
  await openRun(async () => memoryStorage());
  takeLessonsFrom(LESSONS);
  const page = await beginLesson(lesson, mode, {}, 'seed', step);
  if (page === undefined) throw new Error(`no lesson ${lesson} with a step ${step}`);
  const user = await openPage(page);
  await waitFor(() => {
    if (!useJudged.getState().attempt) throw new Error('nothing is judged');
  });
  await act(async () => undefined);
  return user;
}
