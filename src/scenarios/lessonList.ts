import type { Lesson } from '../training/lesson';

/** Every lesson, in the order in which they are offered; each is loaded when it is begun. */
const LESSONS = {
  'office-first': async () => (await import('./lessons/officeFirst')).officeFirst,
  'azure-first': async () => (await import('./lessons/azureFirst')).azureFirst,
  'know-your-role': async () => (await import('./lessons/knowYourRole')).knowYourRole,
  'bought-separately': async () => (await import('./lessons/boughtSeparately')).boughtSeparately,
  'who-may-buy': async () => (await import('./lessons/whoMayBuy')).whoMayBuy,
  'people-and-licences': async () => (await import('./lessons/peopleAndLicences')).peopleAndLicences,
  'the-trial-ends': async () => (await import('./lessons/theTrialEnds')).theTrialEnds,
  'one-address-two-accounts': async () => (await import('./lessons/oneAddressTwoAccounts')).oneAddressTwoAccounts,
  background: async () => (await import('./lessons/background')).background,
  'mend-the-mess': async () => (await import('./lessons/mendTheMess')).mendTheMess,
} satisfies Record<string, () => Promise<Lesson>>;

export type LessonId = keyof typeof LESSONS;
export const LESSON_IDS = Object.keys(LESSONS) as readonly LessonId[];

/** Loads a lesson. */
export function loadLesson(id: LessonId): Promise<Lesson> {
  return LESSONS[id]();
}
