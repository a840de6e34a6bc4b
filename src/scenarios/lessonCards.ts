import type { LessonId } from './lessonList';

export type LessonCardFacts = {
  readonly id: LessonId;
  readonly minutes: number;
  /** How often its test may be taken, where the lesson sets that. */
  readonly attempts?: number;
};

type LessonGroup = {
  readonly id: 'article' | 'repair' | 'people';
  readonly lessons: readonly LessonCardFacts[];
};

/** The lesson that somebody new begins with. */
export const FIRST_LESSON: LessonCardFacts = { id: 'office-first', minutes: 5 };

/** The lessons as the start page offers them, in plain data: a lesson is loaded when it is begun. A test holds it equal. */
export const LESSON_GROUPS: readonly LessonGroup[] = [
  {
    id: 'article',
    lessons: [
      FIRST_LESSON,
      { id: 'azure-first', minutes: 5 },
      { id: 'know-your-role', minutes: 4 },
      { id: 'background', minutes: 4, attempts: 2 },
    ],
  },
  {
    id: 'repair',
    lessons: [
      { id: 'bought-separately', minutes: 8 },
      { id: 'one-address-two-accounts', minutes: 8 },
      { id: 'mend-the-mess', minutes: 10, attempts: 3 },
    ],
  },
  {
    id: 'people',
    lessons: [
      { id: 'who-may-buy', minutes: 6 },
      { id: 'people-and-licences', minutes: 6 },
      { id: 'the-trial-ends', minutes: 5 },
    ],
  },
];
