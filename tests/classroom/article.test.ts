import { expect, test } from 'vitest';
import { GO_ON } from '../../src/classroom/article/goOn';
import { PARTS, SHOWN, type Block } from '../../src/classroom/article/outline';
import { figureId } from '../../src/classroom/article/places';
import { LANGUAGES } from '../../src/i18n/languages';
import { BACKGROUND, FIGURES } from '../../src/scenarios/figures';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import { textsOf } from '../i18n/texts';

const NINETEEN = Array.from({ length: 19 }, (_, at) => String(at + 1));
const blocks: readonly Block[] = PARTS.flatMap((part) => part.blocks);
const procedures = blocks.flatMap((block) => (block.kind === 'steps' ? [block] : []));

async function stepsOf(lesson: string): Promise<string[]> {
  const id = LESSON_IDS.find((one) => one === lesson);
  if (!id) throw new Error(`no lesson ${lesson}`);
  return (await loadLesson(id)).steps.map((step) => `${lesson}.${step.id}`);
}

test('the article shows its nineteen figures, each once and in their order', () => {
  expect(SHOWN).toEqual(NINETEEN);
  const figures = [...FIGURES.map(({ name }) => name), BACKGROUND];
  expect(NINETEEN.filter((name) => !figures.includes(name))).toEqual([]);
});

test('it tells four procedures', () => {
  const told = ['office-first', 'azure-first', 'know-your-role', 'bought-separately'];
  expect(procedures.map(({ lesson }) => lesson)).toEqual(told);
});

test.each(procedures)('it tells $lesson with the steps of its lesson, in their order', async ({ lesson, steps }) => {
  expect(steps.map(({ id }) => id)).toEqual(await stepsOf(lesson));
});

test.each(Object.entries(GO_ON))('from figure %s one goes on with a step that its lesson has', async (_, step) => {
  expect(await stepsOf(step.split('.')[0] ?? '')).toContain(step);
});

test('every fact is taught by a lesson that there is', () => {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  expect(facts.length).toBeGreaterThan(10);
  expect(facts.filter(({ lesson }) => !LESSON_IDS.includes(lesson))).toEqual([]);
});

test('what it points at is a part of it, or one of its figures; pictures of its sibling are figures too', () => {
  const places = [...PARTS.map(({ id }) => id), ...SHOWN.map(figureId)];
  const steps = procedures.flatMap((procedure) => procedure.steps);
  const pointedAt = [
    ...blocks.flatMap((block) => ('to' in block && block.to ? [block.to] : [])),
    ...steps.flatMap(({ see }) => (see ? [figureId(see)] : [])),
  ];
  expect(pointedAt.length).toBeGreaterThan(3);
  expect(pointedAt.filter((place) => !places.includes(place))).toEqual([]);

  const siblings = steps.flatMap((step) => step.siblings ?? []);
  expect(siblings.filter((name) => !FIGURES.some((figure) => figure.name === name))).toEqual([]);
});

// `Object.keys` forgets that these are the names.
test.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('in %s it uses all of its texts', (language) => {
  const used = new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ id }) => `text.${id}`);
      if (block.kind === 'figures') return [];
      if (block.kind !== 'steps') return [`text.${block.id}`];
      return block.steps.flatMap(({ id, note }) => [`step.${id}`, ...(note ? [`text.${note}`] : [])]);
    }),
  );
  const texts = Object.keys(textsOf(language, 'article')).map((key) => key.replace('article.', ''));
  expect(texts.filter((key) => /^(text|step)\./.test(key) && !used.has(key))).toEqual([]);
});

test.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
  'in %s it calls the lessons what they call themselves',
  (language) => {
    const texts = textsOf(language, 'article');
    for (const id of LESSON_IDS) {
      expect(texts[`article.lesson.${id}`]).toBe(textsOf(language, `lessons-${id}`)[`lesson.${id}.title`]);
    }
  },
);
