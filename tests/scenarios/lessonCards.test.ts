import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages';
import { FIRST_LESSON, LESSON_GROUPS, type LessonCardFacts } from '../../src/scenarios/lessonCards';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import { textsOf } from '../i18n/texts';

const cards: readonly LessonCardFacts[] = LESSON_GROUPS.flatMap(({ lessons }) => lessons);

test('the start page offers every lesson once', () => {
  expect(cards.map(({ id }) => id).toSorted()).toEqual(LESSON_IDS.toSorted());
  expect(cards[0]).toEqual(FIRST_LESSON);
});

test.each(cards)(
  'the card of $id says how long it takes, and how often its test',
  async ({ id, minutes, attempts }) => {
    const lesson = await loadLesson(id);
    expect({ minutes, attempts }).toEqual({ minutes: lesson.minutes, attempts: lesson.test?.attempts });
  },
);

// `Object.keys` forgets that these are the names.
test.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
  'the cards call the lessons in %s what they call themselves',
  (language) => {
    const base = textsOf(language, 'base');
    for (const { id } of cards) {
      expect(base[`start.lesson.${id}.title`]).toBe(textsOf(language, `lessons-${id}`)[`lesson.${id}.title`]);
    }
  },
);
