import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../scripts/compiledTexts.mjs';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { needsOf, TEXTS } from '../i18n/texts';

type Texts = Readonly<Record<string, string>>;

/** What the built module exports: it is JSON behind its first two words. */
function compiled(texts: Texts): Texts {
  const [, json = ''] = /^export default (.*);$/.exec(compileTexts(JSON.stringify(texts), 'base.json')) ?? [];
  return JSON.parse(json) as Texts;
}

/** Something for all that a text needs, with as many of everything as is said. */
function valuesFor(text: string, language: Language, many: number) {
  const names = needsOf(text, language).map((need) => need.split(' '));
  return Object.fromEntries(
    names.map(([name, kind]) => [name, kind === 'tag' ? (words: readonly string[]) => words.join('') : many]),
  );
}

const onError = (error: Error) => expect.fail(error.message);

describe('texts that are compiled when the program is built', () => {
  test.each(Object.keys(LANGUAGES) as Language[])('say in %s what they say uncompiled', (language) => {
    const plain = createIntl({ locale: language, messages: { ...TEXTS[language] }, onError });
    const built = createIntl({ locale: language, messages: { ...compiled(TEXTS[language]) }, onError });
    for (const [id, text] of Object.entries(TEXTS[language])) {
      for (const many of [0, 1, 25_000]) {
        const values = valuesFor(text, language, many);
        expect(built.formatMessage({ id }, values)).toEqual(plain.formatMessage({ id }, values));
      }
    }
  });

  test('are said to be wrong by their file and key where they cannot be read', () => {
    expect(() => compileTexts('{"a.b": "{count, plural, one {1}"}', 'nl/base.json')).toThrow('nl/base.json: a.b');
  });
});
