import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import { OWN_NAMES, partsOf } from '../../../src/scenarios/names';
import { textKeysOf } from '../../../src/training/texts';
import { needsOf, TEXTS, textsOf } from '../../i18n/texts';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));
const LANGUAGES: readonly Language[] = ['en', 'nl'];
const CASES = LESSONS.flatMap((lesson) => LANGUAGES.map((language) => ({ id: lesson.id, lesson, language })));

/** What no text says: in English and in Dutch. */
const AVOIDED: Readonly<Record<Language, RegExp>> = {
  en: /\b(click|just|simply|easily|obviously|please)\b/i,
  nl: /\b(klik|gewoon|simpelweg|eenvoudigweg|natuurlijk|alstublieft)\b/i,
};

/** What is chosen in lists by its own name. */
const PERSONS = ['{organization}', '{admin}', '{colleague}', '{colleague2}'];

// Law 6
describe.each(CASES)('the texts of $id in $language', ({ lesson, language }) => {
  const texts = textsOf(language, `lessons-${lesson.id}`);
  const all = Object.entries(texts);

  test('are those that the lesson needs', () => {
    expect(Object.keys(texts).toSorted()).toEqual(textKeysOf(lesson).toSorted());
  });

  test('say nothing that makes light of a task', () => {
    expect(all.filter(([, text]) => AVOIDED[language].test(text))).toEqual([]);
  });

  test('are filled in with the tokens of the lesson, and with the facts that are given there', () => {
    const given = new Map<string, readonly string[]>([
      ...lesson.goals.flatMap(({ id, because }) =>
        because.map(({ say, facts }) => [`lesson.${lesson.id}.goal.${id}.because.${say}`, facts] as const),
      ),
      ...lesson.wrong.map(({ id, facts }) => [`lesson.${lesson.id}.wrong.${id}`, facts] as const),
    ]);
    for (const [key, text] of all) {
      const facts = given.get(key) ?? [];
      const needed = argumentsOf(text, language);
      expect([key, needed.filter((name) => !(name in lesson.tokens) && !facts.some((fact) => fact === name))]).toEqual([
        key,
        [],
      ]);
      // A fact that is asked for is told.
      expect([key, facts.filter((fact) => !needed.includes(fact))]).toEqual([key, []]);
    }
  });

  test('name controls as they are labelled', () => {
    const labels = new Set(Object.values(TEXTS[language]));
    const named = all.flatMap(([, text]) => [...text.matchAll(/<b>(.*?)<\/b>/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !labels.has(name) && !PERSONS.includes(name))).toEqual([]);
  });

  test('name the organization and its people by their tokens alone', () => {
    const people = [OWN_NAMES.admin, OWN_NAMES.colleague, OWN_NAMES.colleague2, 'Lee Gu'];
    const names = [OWN_NAMES.organization, OWN_NAMES.domain, ...people.flatMap((name) => [name, partsOf(name).first])];
    expect(all.filter(([, text]) => names.some((name) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
  });

  test('of reasons to one goal, and of choices, differ', () => {
    const groups = new Map<string, string[]>();
    for (const [key, text] of all) {
      const group = key.replace(/(because|choice)\.[^.]+$/, '$1');
      groups.set(group, [...(groups.get(group) ?? []), text]);
    }
    for (const group of groups.values()) expect(new Set(group).size).toBe(group.length);
  });

  test('have a task that ends before its reason begins', () => {
    const tasks = all.filter(([key]) => key.endsWith('.task'));
    expect(tasks.filter(([, text]) => !/[.”’] [\p{Lu}{]/u.test(text.replaceAll(/<\/?b>/g, '')))).toEqual([]);
  });
});

function argumentsOf(text: string, language: Language): string[] {
  return needsOf(text, language).flatMap((need) => (need.endsWith(' argument') ? [need.split(' ')[0] ?? ''] : []));
}
