import { useEffect, useState } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { LessonRefused, type LessonFlaw } from './classroom/LessonRefused';
import { namesFlaw } from './classroom/names/namesFlaw';
import { MODES, type Brand } from './core/index';
import { addresses } from './map/addresses';
import { loadLesson } from './scenarios/lessonList';
import { isLesson, LESSONS } from './scenarios/lessonSource';
import { namesAskedIn, seedIn, variationOf } from './scenarios/variation';
import { brandAskedIn, brandOf } from './store/brand/brandAsked';
import { beginLesson, takeLessonsFrom } from './store/lesson';
import { testAttempts } from './store/lesson/testAttempts';
import { useRun } from './store/run';
import { addressOf } from './shell/frame/address';
import { besideOf, locationOf } from './shell/frame/beside';
import { viewOf } from './shell/frame/view';
import type { Lesson } from './training/lesson';
import type { Tokens } from './training/tokens';
import { componentOnDemand, NotLoaded } from './ui/onDemand';

const LessonRoute = componentOnDemand(async () => (await import('./LessonRoute')).LessonRoute);

takeLessonsFrom(LESSONS);

/** What follows a lesson in an address: a mode, in which it is begun, or a page about it. */
export function BeginLesson() {
  const { mode = '' } = useParams();
  return mode === 'package' ? <LessonRoute /> : <BeginAttempt />;
}

/**
 * `#/lessons/<lesson>/<mode>` and `#/lessons/<lesson>/<mode>/<step>`: a new run of the lesson in that mode, at its start or
 * at that step, with the names and looks that its query asks for (`?organization=`, `?colour=`, `?logo`, `?seed=`). What
 * cannot be begun is said, and begins nothing; so is a test of which no attempt is left. With `?kiosk` it is shown over
 * and over, and none is begun.
 */
function BeginAttempt() {
  const { lesson = '', mode: asked = '', step } = useParams();
  const { search } = useLocation();
  const { kiosk } = viewOf({ search });
  const isLoop = kiosk !== undefined;
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');
  const [flaw, setFlaw] = useState<LessonFlaw>();
  const [failure, setFailure] = useState<NotLoaded>();

  useEffect(() => {
    if (opening || isLoop) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(async () => {
      try {
        const begun = await begin(lesson, asked, step, search);
        if (typeof begun === 'string') {
          const place = { pathname: '', search };
          void navigate(locationOf(begun, besideOf(place), viewOf(place)), { replace: true });
        } else setFlaw(begun);
      } catch (cause) {
        setFailure(new NotLoaded('a lesson could not be loaded', { cause }));
      }
    });
    return () => clearTimeout(turn);
  }, [lesson, asked, step, search, opening, isLoop, navigate]);

  if (failure) throw failure;
  if (isLoop) return <Navigate to={loopOf(`${lesson}/${step ?? ''}`, search)} replace />;
  return flaw ? <LessonRefused flaw={flaw} /> : null;
}

/** Where a lesson is shown over and over: that goes to its first page by itself. */
function loopOf(pathname: string, search: string): string {
  const kiosk = addressOf({ pathname, search });
  return locationOf(addresses.azureCom.home(), besideOf({ pathname, search }), { ...viewOf({ search }), kiosk });
}

/** Begins it, and answers with the page to go to, or with why not. */
async function begin(
  id: string,
  asked: string,
  step: string | undefined,
  search: string,
): Promise<string | LessonFlaw> {
  const mode = MODES.find((one) => one === asked);
  if (!mode) return { code: 'mode', asked };
  const found = await lessonAsked(id, new URLSearchParams(search));
  if ('code' in found) return found;
  const tests = mode === 'test' ? await testAttempts(found.lesson) : undefined;
  if (tests?.left === 0) return { code: 'attempts', lesson: id, search, attempts: tests.of, open: tests.open };

  const page = await beginLesson(id, mode, found.tokens, found.seed, step, found.brand);
  return page ?? { code: 'step', asked: step ?? '' };
}

type LessonAsked = {
  readonly lesson: Lesson;
  readonly tokens: Tokens;
  readonly seed: string | undefined;
  readonly brand: Brand | undefined;
};

/** A lesson with the names, the looks and the seed that the query of an address asks for, or why it cannot be begun so. */
export async function lessonAsked(id: string, query: URLSearchParams): Promise<LessonAsked | LessonFlaw> {
  if (!isLesson(id)) return { code: 'lesson', asked: id };
  const names = namesAskedIn(query);
  const brand = brandAskedIn(query);
  const lesson = await loadLesson(id);
  const variation = variationOf(lesson, names);
  const flaw = namesFlaw(names, brand, 'flaws' in variation ? variation.flaws : {});
  if ('flaws' in variation || flaw) return { code: 'names', lesson: id, names, brand, flaws: {}, ...flaw };
  return { lesson, tokens: variation.tokens, seed: seedIn(query), brand: brandOf(brand) };
}
