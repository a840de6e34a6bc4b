import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { LessonRefused, type LessonFlaw } from './classroom/LessonRefused';
import { namesFlaw } from './classroom/names/namesFlaw';
import { MODES } from './core/index';
import { loadLesson } from './scenarios/lessonList';
import { isLesson, LESSONS } from './scenarios/lessonSource';
import { namesAskedIn, seedIn, variationOf } from './scenarios/variation';
import { brandAskedIn, brandOf } from './store/brand/brandAsked';
import { beginLesson, takeLessonsFrom } from './store/lesson';
import { testAttempts } from './store/lesson/testAttempts';
import { useRun } from './store/run';
import { besideOf, locationOf } from './shell/frame/beside';
import { viewOf } from './shell/frame/view';
import { NotLoaded } from './ui/onDemand';

takeLessonsFrom(LESSONS);

/**
 * `#/lessons/<lesson>/<mode>` and `#/lessons/<lesson>/<mode>/<step>`: a new run of the lesson in that mode, at its start or
 * at that step, with the names that its query asks for (`?organization=`, `?colour=`, `?logo`, `?seed=`). What cannot be begun is said, and
 * begins nothing; so is a test of which no attempt is left.
 */
export function BeginLesson() {
  const { lesson = '', mode: asked = '', step } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');
  const [flaw, setFlaw] = useState<LessonFlaw>();
  const [failure, setFailure] = useState<NotLoaded>();

  useEffect(() => {
    if (opening) return undefined;
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
  }, [lesson, asked, step, search, opening, navigate]);

  if (failure) throw failure;
  return flaw ? <LessonRefused flaw={flaw} /> : null;
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
  if (!isLesson(id)) return { code: 'lesson', asked: id };
  const query = new URLSearchParams(search);
  const names = namesAskedIn(query);
  const brand = brandAskedIn(query);
  const file = await loadLesson(id);
  const variation = variationOf(file, names);
  const flaw = namesFlaw(names, brand, 'flaws' in variation ? variation.flaws : {});
  if ('flaws' in variation || flaw) return { code: 'names', lesson: id, names, brand, flaws: {}, ...flaw };
  const tests = mode === 'test' ? await testAttempts(file) : undefined;
  if (tests?.left === 0) return { code: 'attempts', lesson: id, search, attempts: tests.of, open: tests.open };

  const page = await beginLesson(id, mode, variation.tokens, seedIn(query), step, brandOf(brand));
  return page ?? { code: 'step', asked: step ?? '' };
}
