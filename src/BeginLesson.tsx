import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { LessonRefused, type LessonFlaw } from './classroom/LessonRefused';
import { MODES } from './core/index';
import { isLesson, LESSONS } from './lessons';
import { beginLesson, takeLessonsFrom } from './store/lesson';
import { useRun } from './store/run';
import { NotLoaded } from './ui/onDemand';

takeLessonsFrom(LESSONS);

/**
 * `#/lessons/<lesson>/<mode>` and `#/lessons/<lesson>/<mode>/<step>`: a new run of the lesson in that mode, at its start or
 * at that step. What cannot be begun is said, and begins nothing.
 */
export function BeginLesson() {
  const { lesson = '', mode: asked = '', step } = useParams();
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');
  const [flaw, setFlaw] = useState<LessonFlaw>();
  const [failure, setFailure] = useState<NotLoaded>();

  useEffect(() => {
    if (opening) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(async () => {
      try {
        const begun = await begin(lesson, asked, step);
        if (typeof begun === 'string') void navigate(`/${begun}`, { replace: true });
        else setFlaw(begun);
      } catch (cause) {
        setFailure(new NotLoaded('a lesson could not be loaded', { cause }));
      }
    });
    return () => clearTimeout(turn);
  }, [lesson, asked, step, opening, navigate]);

  if (failure) throw failure;
  return flaw ? <LessonRefused flaw={flaw} /> : null;
}

/** Begins it, and answers with the page to go to, or with why not. */
async function begin(lesson: string, asked: string, step: string | undefined): Promise<string | LessonFlaw> {
  const mode = MODES.find((one) => one === asked);
  if (!mode) return { code: 'mode', asked };
  const page = await beginLesson(lesson, mode, {}, undefined, step);
  if (page !== undefined) return page;
  // Without a step there is only the lesson that can be missing.
  return step !== undefined && isLesson(lesson) ? { code: 'step', asked: step } : { code: 'lesson', asked: lesson };
}
