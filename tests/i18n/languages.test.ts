import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES, parseLanguage } from '../../src/i18n/languages';

describe('reading a language', () => {
  test.each([
    ['en', 'en'],
    ['nl', 'nl'],
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['en-US', 'en'],
    ['de', undefined],
    ['', undefined],
    ['n', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('“%s” is %s', (text, language) => {
    expect(parseLanguage(text)).toBe(language);
  });

  test('is a language of the simulator or nothing, whatever is asked for', () => {
    const known: readonly (string | undefined)[] = [...Object.keys(LANGUAGES), undefined];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), (text) => {
        expect(known).toContain(parseLanguage(text));
      }),
    );
  });
});

describe('the language of the simulator', () => {
  test.each([
    ['nl', ['en'], 'nl'],
    [undefined, ['nl-NL', 'en'], 'nl'],
    [undefined, ['de', 'fr', 'nl'], 'nl'],
    [undefined, ['de', 'fr'], 'en'],
    [undefined, [], 'en'],
    ['klingon', ['nl'], 'nl'],
    ['klingon', ['klingon'], 'en'],
  ])('is, where %s is asked for and %s are preferred, %s', (asked, preferred, language) => {
    expect(chooseLanguage(asked, preferred)).toBe(language);
  });
});
