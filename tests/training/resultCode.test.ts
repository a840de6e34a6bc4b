import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODES } from '../../src/core/index';
import { csvOfRows } from '../../src/training/csv';
import { ALPHABET } from '../../src/training/result/base32';
import { makeResultCode, parseResultCode, parseResultCodes } from '../../src/training/result/code';
import { STATES, type Result } from '../../src/training/result/result';

const RESULT: Result = {
  lesson: 'office-first',
  version: 1,
  mode: 'practice',
  name: 'Noor de Wit',
  passed: false,
  goals: [
    { state: 'met', points: 60, of: 60 },
    { state: 'unmet', points: 0, of: 20 },
    { state: 'notYet', points: 0, of: 20 },
  ],
  wrong: 2,
  helped: 3,
  doneFor: 1,
  seconds: 754,
  run: '0badcafe',
  log: '12345678',
  entries: 87,
};

// One that was handed in once can be read for ever: this line is never changed.
const SAVED = 'OT1-1HQPCSK9CDJJTSK9E9SQ80841D76YVVJ41J6A82QD5T07W017H8G0MG0081G3WG5AW5TVJQY28T5CY1RYC';

const characters = ALPHABET.split('');
const count = fc.nat({ max: 1_000_000_000 });
const mark = fc.integer({ min: 0, max: 0xffffffff }).map((value) => value.toString(16).padStart(8, '0'));
const goal = fc
  .record({ state: fc.constantFrom(...STATES), points: fc.nat({ max: 500 }), lost: fc.nat({ max: 500 }) })
  .map(({ state, points, lost }) => ({ state, points, of: points + lost }));
const results: fc.Arbitrary<Result> = fc.record({
  lesson: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter(({ length }) => length <= 200),
  version: count.map((value) => Math.max(1, value)),
  mode: fc.constantFrom(...MODES),
  name: fc.string({ maxLength: 40, unit: 'grapheme' }).filter(({ length }) => length <= 80),
  passed: fc.boolean(),
  goals: fc.array(goal, { minLength: 1, maxLength: 12 }),
  wrong: count,
  helped: count,
  doneFor: count,
  seconds: count,
  run: mark,
  log: mark,
  entries: count,
});

describe('a result code', () => {
  test('holds a result, and is short', () => {
    const code = makeResultCode(RESULT);
    expect(code).toMatch(/^OT1-[0-9A-Z]{60,120}$/);
    expect(parseResultCode(code)).toEqual({ result: RESULT });
  });

  test('that was once made can still be read', () => {
    expect(parseResultCode(SAVED)).toEqual({ result: RESULT });
  });

  test('holds every result that can be', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(parseResultCode(makeResultCode(result))).toEqual({ result });
      }),
    );
  });

  test('is read in small letters, with look-alikes, and with anything around it', () => {
    const code = makeResultCode(RESULT);
    expect(parseResultCode(code.toLowerCase())).toEqual({ result: RESULT });
    expect(parseResultCode(code.replaceAll('0', 'o').replaceAll(/(?<=-.*)1/g, 'l'))).toEqual({ result: RESULT });
    expect(parseResultCode(`[10:12] Noor: <https://a.example/#/result?code=${code}>.`)).toEqual({ result: RESULT });
  });

  test('of which any one character is another is found out', () => {
    const another = fc.oneof(fc.constantFrom(...characters), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }));
    fc.assert(
      fc.property(results, fc.nat(), another, (result, place, character) => {
        const code = makeResultCode(result);
        const at = place % code.length;
        const changed = code.slice(0, at) + character + code.slice(at + 1);
        const read = parseResultCode(changed);
        // The same letter in another form is no change, and reads the same.
        const isSame = 'result' in read && makeResultCode(read.result) === code;
        expect(isSame || 'flaw' in read).toBe(true);
        expect(isSame && changed !== code && character !== '0' && characters.includes(character)).toBe(false);
      }),
    );
  });

  test('that is cut off, doubled or swapped is found out', () => {
    const code = makeResultCode(RESULT);
    const places = code
      .split('')
      .flatMap((character, at) => (at < 4 || character === (code[at + 1] ?? character) ? [] : [at]));
    for (const at of places) {
      expect(parseResultCode(code.slice(0, at))).toEqual({ flaw: 'damaged' });
      const [one = '', other = ''] = code.slice(at, at + 2);
      const swapped = code.slice(0, at) + other + one + code.slice(at + 2);
      expect(parseResultCode(swapped)).toEqual({ flaw: 'damaged' });
    }
    expect(parseResultCode(code + code.slice(4))).toEqual({ flaw: 'damaged' });
  });

  test('of a newer simulator says so', () => {
    expect(parseResultCode('OT2-ABC')).toEqual({ flaw: 'newer-version' });
  });

  test('is made or refused of any text, never thrown', () => {
    const near = fc.string({ unit: fc.constantFrom(...characters) }).map((told) => `OT1-${told}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const read = parseResultCode(text);
        expect('flaw' in read || 'result' in read).toBe(true);
        expect(parseResultCodes(text).codes).toHaveLength('flaw' in read ? 0 : 1);
      }),
    );
  });
});

test('a text of many lines has each code once, and says which lines have none or a damaged one', () => {
  const [one, other] = [makeResultCode(RESULT), makeResultCode({ ...RESULT, name: 'Sam' })];
  const text = `Hello class\n${one} and ${other}\n\n${one.toLowerCase()}\n${other.slice(0, -1)}`;
  const { codes, flaws } = parseResultCodes(text);
  expect(codes.map(({ code, result }) => [code, result.name])).toEqual([
    [one, 'Noor de Wit'],
    [other, 'Sam'],
  ]);
  expect(flaws).toEqual([
    { line: 1, flaw: 'no-code' },
    { line: 5, flaw: 'damaged' },
  ]);
});

test('a table has no formula in it, and no line of another width', () => {
  expect(
    csvOfRows([
      ['name', 'a', 'b'],
      ['=1+1', '@"x"'],
      ['-2', -2, 'c, d'],
    ]),
  ).toBe(`name,a,b\r\n'=1+1,"'@""x""",\r\n'-2,-2,"c, d"\r\n`);
});
