import type { Language } from './languages';
import type { LessonParts, LoadersOf } from './lessonParts';
import { addLoaders } from './messages';

const LESSON_LOADERS: Readonly<Record<Language, LoadersOf<LessonParts>>> = {
  en: {
    'lessons-azure-first': () => import('./en/lessons-azure-first.json'),
    'lessons-background': () => import('./en/lessons-background.json'),
    'lessons-bought-separately': () => import('./en/lessons-bought-separately.json'),
    'lessons-know-your-role': () => import('./en/lessons-know-your-role.json'),
    'lessons-mend-the-mess': () => import('./en/lessons-mend-the-mess.json'),
    'lessons-office-first': () => import('./en/lessons-office-first.json'),
    'lessons-one-address-two-accounts': () => import('./en/lessons-one-address-two-accounts.json'),
    'lessons-people-and-licences': () => import('./en/lessons-people-and-licences.json'),
    'lessons-the-trial-ends': () => import('./en/lessons-the-trial-ends.json'),
    'lessons-who-may-buy': () => import('./en/lessons-who-may-buy.json'),
  },
  nl: {
    'lessons-azure-first': () => import('./nl/lessons-azure-first.json'),
    'lessons-background': () => import('./nl/lessons-background.json'),
    'lessons-bought-separately': () => import('./nl/lessons-bought-separately.json'),
    'lessons-know-your-role': () => import('./nl/lessons-know-your-role.json'),
    'lessons-mend-the-mess': () => import('./nl/lessons-mend-the-mess.json'),
    'lessons-office-first': () => import('./nl/lessons-office-first.json'),
    'lessons-one-address-two-accounts': () => import('./nl/lessons-one-address-two-accounts.json'),
    'lessons-people-and-licences': () => import('./nl/lessons-people-and-licences.json'),
    'lessons-the-trial-ends': () => import('./nl/lessons-the-trial-ends.json'),
    'lessons-who-may-buy': () => import('./nl/lessons-who-may-buy.json'),
  },
};

/** Makes the texts of lessons known: the start page need not know where they are. */
export function addLessonMessages(): void {
  addLoaders(LESSON_LOADERS);
}
