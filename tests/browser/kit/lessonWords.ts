import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../src/i18n/languages';
import type { Lesson } from '../../../src/training/lesson';
import { withTokens } from '../../../src/training/tokens';

type Texts = Readonly<Record<string, string>>;

/** What the coach says of a step. */
export type StepWords = {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  /** The names of controls in the task, in their order. */
  readonly names: readonly string[];
};

export type Words = {
  readonly steps: readonly StepWords[];
  /** What is called so on the pages and by the coach. */
  readonly label: (key: string) => string;
};

/** The words of a lesson in a language, as they stand in its texts. */
export function wordsOf({ id, tokens, steps }: Lesson, language: Language): Words {
  const texts = textsIn(language);
  const text = (key: string) => {
    const found = texts[key];
    if (found === undefined) throw new Error(`no text ${key}`);
    return withTokens(found, tokens);
  };
  return {
    label: text,
    steps: steps.map((step) => {
      const [title, task] = [text(`lesson.${id}.step.${step.id}.title`), text(`lesson.${id}.step.${step.id}.task`)];
      const names = [...task.matchAll(/<b>(.*?)<\/b>/g)].map(([, name = '']) => name);
      return { id: step.id, title, task: task.replaceAll(/<\/?b>/g, ''), names };
    }),
  };
}

function textsIn(language: Language): Texts {
  const folder = new URL(`../../../src/i18n/${language}/`, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const parts = names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Texts);
  return Object.assign({}, ...parts) as Texts;
}
