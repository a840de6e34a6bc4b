import { createIntl } from 'react-intl';
import en from '../../src/i18n/en.json';
import nl from '../../src/i18n/nl.json';
import type { Language } from '../../src/i18n/languages';

export const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, nl };

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
