import { addLessonMessages } from '../i18n/lessonMessages';
import { LANGUAGES, type Language } from '../i18n/languages';
import { loadMessages } from '../i18n/messages';
import { locationOfFrames } from '../map/locationOfFrames';
import { Package } from './Package';
import { isLesson, LESSONS } from '../scenarios/lessonSource';
import { loadLesson } from '../scenarios/lessonList';
import { startState } from '../scenarios/startStates';
import { show } from '../show';
import { languageIn } from '../loadPage';
import { takeLessonsFrom } from '../store/lesson';
import { attemptIn } from '../store/lesson/attempts';
import { isOver } from '../training/isOver';
import { findDoor } from '../store/lms/findDoor';
import { isLoadedAgain } from '../store/lms/learner';
import type { Launched, LmsDoor } from '../store/lms/lms';
import { useOwnPackage } from '../store/lms/ownPackage';
import { lmsSession } from '../store/lms/session';
import { takeUp } from '../store/lms/takeUp';
import { logOfRun, openRun, useRun } from '../store/run';
import { setLanguage } from '../store/settings';
import { openStorage } from '../store/storage/indexedStorage';
import { LANGUAGE, recall } from '../store/storage/remember';
import { memoryStorage } from '../store/storage/storage';
import type { StartEvents } from '../store/share/linkStory';
import { parseLessonPackage, type LessonPackage } from '../training/package/lessonPackage';

const starts: StartEvents = (id, people) => startState(id, people?.toString())?.events;

/**
 * Shows the page of a package. Resolves to whether there is one: that of a lesson which this program has. `isNamed` says
 * whether it is known who is learning.
 */
export async function beginPackage(text: string, door: LmsDoor | undefined, isNamed: boolean): Promise<boolean> {
  const told = parseLessonPackage(text);
  if (!told || !isLesson(told.lesson)) return false;
  addLessonMessages();
  takeLessonsFrom(LESSONS);
  const answer = await door?.launch();
  const launched = typeof answer === 'object' ? answer : undefined;
  const language = languageOf(told, launched);
  if (!language) return false;
  setLanguage(language, 'visit');

  const isLook = launched !== undefined && launched.mode !== 'normal';
  const [lesson] = await Promise.all([
    loadLesson(told.lesson),
    loadMessages(language, 'base'),
    openRun(isLook ? async () => memoryStorage() : openStorage),
  ]);
  const state = await takeUp(told.lesson, launched, starts, told.brand);
  const passMark = launched?.passMark ?? (told.passMark === undefined ? undefined : told.passMark / 100);
  useOwnPackage.setState({ told, passMark, isNamed });
  const look = async () => findDoor(told.standard, 0);
  useOwnPackage.setState({ session: lmsSession({ door, launched: answer, state, starts, look }) });
  await goToBeginning(told);
  // A page that comes back as it was left has ended its session with the LMS.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  await show(<Package told={told} lesson={lesson} language={language} starts={starts} />);
  return true;
}

/** The language of this visit, the LMS's, or the browser's: the first of them that the package has. It has no other from now on. */
function languageOf(told: LessonPackage, launched: Launched | undefined): Language | undefined {
  const own = (Object.keys(LANGUAGES) as Language[]).filter((one) => told.languages.includes(one));
  for (const other of Object.keys(LANGUAGES)) {
    // All that offers languages reads this one list.
    if (!own.some((one) => one === other)) Reflect.deleteProperty(LANGUAGES, other);
  }
  // What somebody chose in an earlier launch says nothing of this one: it may be another learner's.
  const chosen = isLoadedAgain() ? recall('session', LANGUAGE) : undefined;
  const asked = [languageIn(location.hash), chosen, launched?.language, ...navigator.languages];
  const wanted = asked.map((one) => own.find((code) => one?.toLowerCase().startsWith(code)));
  return wanted.find((one) => one !== undefined) ?? own.find((one) => one === told.languages[0]) ?? own[0];
}

/** At a launch, where the attempt was left; with one mode, the first attempt is begun. A page that is asked for stays. */
async function goToBeginning({ lesson, modes }: LessonPackage): Promise<void> {
  if (!/^#?\/?(\?.*)?$/.test(location.hash)) return;
  const { run } = useRun.getState();
  const attempt = run && (await attemptIn(logOfRun()));
  const [only, ...others] = modes;
  if (attempt && !isOver(attempt)) location.replace(`#${locationOfFrames(run.frames)}`);
  // An attempt that nobody has kept was one all the same: a further one is the learner's to begin.
  const isFirst = !attempt && useOwnPackage.getState().tries === 0;
  if (only && others.length === 0 && isFirst) location.replace(`#/lessons/${lesson}/${only}`);
}
