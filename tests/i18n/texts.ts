import { createIntl } from 'react-intl';
import type { Language } from '../../src/i18n/languages';

type Texts = Readonly<Record<string, string>>;

const FILES = import.meta.glob<Texts>('../../src/i18n/*/**/*.json', { eager: true, import: 'default' });

/** The names of the parts that a language's texts come in. */
export function partsOf(language: Language): string[] {
  const name = new RegExp(`/${language}/([a-z0-9/-]+)\\.json$`);
  return Object.keys(FILES).flatMap((file) => name.exec(file)?.[1] ?? []);
}

/** All texts of a language, of all its parts. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en: textsOf('en'), nl: textsOf('nl') };

export function textsOf(language: Language, part = ''): Texts {
  const files = Object.entries(FILES).filter(([file]) => file.includes(`/${language}/${part && `${part}.json`}`));
  return Object.assign({}, ...files.map(([, texts]) => texts)) as Texts;
}

/** The numbers by which the parser calls its parts. */
const KINDS: Readonly<Record<number, string>> = {
  1: 'argument',
  2: 'number',
  3: 'date',
  4: 'time',
  5: 'select',
  6: 'plural',
};

/**
 * What a text needs to be filled in: `name argument`, `count plural`, `part select(card|other)`, `link tag`, each once.
 * The cases of a plural are a language's own affair, those of a select are facts. Throws where the text cannot be read.
 */
export function needsOf(text: string, language: Language): string[] {
  const format = createIntl({ locale: language }).formatters.getMessageFormat(text, language);
  return [...new Set(needsOfParts(format.getAst()))].toSorted();
}

function needsOfParts(parts: readonly unknown[]): string[] {
  return parts.flatMap((part) => {
    const { type, value, options, children } = part as Part;
    const kind = KINDS[type];
    if (children) return [`${value} tag`, ...needsOfParts(children)];
    if (!kind) return [];
    if (!options) return [`${value} ${kind}`];
    const cases = kind === 'select' ? `(${Object.keys(options).toSorted().join('|')})` : '';
    return [`${value} ${kind}${cases}`, ...Object.values(options).flatMap((option) => needsOfParts(option.value))];
  });
}

type Part = {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly unknown[] }>>;
  readonly children?: readonly unknown[];
};
