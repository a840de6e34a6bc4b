import { useEffect, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { MODES } from '../core/index';
import { namesOfSeed, variationOf } from '../scenarios/variation';
import { beginLesson } from '../store/lesson';
import { testAttempts } from '../store/lesson/testAttempts';
import { mayBegin, useOwnPackage } from '../store/lms/ownPackage';
import { randomId } from '../store/storage/randomId';
import type { Lesson } from '../training/lesson';
import type { LessonPackage } from '../training/package/lessonPackage';
import { NotLoaded } from '../ui/onDemand';

type Props = { readonly told: LessonPackage; readonly lesson: Lesson };

/** `#/lessons/<lesson>/<mode>` in a package: a new attempt, if one is left in a mode that it has; else back to its start. */
export function BeginInPackage({ told, lesson }: Props) {
  const { lesson: id = '', mode: asked = '' } = useParams();
  const navigate = useNavigate();
  const mode = MODES.find((one) => one === asked);
  const [isAllowed] = useState(() => mode !== undefined && mayBegin(id, mode));
  const [failure, setFailure] = useState<NotLoaded>();

  useEffect(() => {
    if (!isAllowed || !mode) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one attempt only.
    const turn = setTimeout(async () => {
      try {
        const page = await begin(told, lesson, mode);
        void navigate(`/${page ?? ''}`, { replace: true });
      } catch (cause) {
        setFailure(new NotLoaded('a lesson could not be loaded', { cause }));
      }
    });
    return () => clearTimeout(turn);
  }, [isAllowed, mode, told, lesson, navigate]);

  if (failure) throw failure;
  return isAllowed ? null : <Navigate to="/" replace />;
}

/** Answers with its first page; nothing, and begins nothing, where no attempt at a test is left. */
async function begin(
  { tokens: isVaried, names = {}, brand }: LessonPackage,
  lesson: Lesson,
  mode: (typeof MODES)[number],
): Promise<string | undefined> {
  const tests = mode === 'test' ? await testAttempts(lesson) : undefined;
  if (tests?.left === 0) return undefined;
  const seed = randomId();
  const variation = variationOf(lesson, isVaried ? namesOfSeed(seed) : names);
  const tokens = 'tokens' in variation ? variation.tokens : {};
  const page = await beginLesson(lesson.id, mode, tokens, seed, undefined, brand);
  useOwnPackage.getState().session?.begin();
  return page;
}
