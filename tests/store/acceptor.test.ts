import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AnyEntry } from '../../src/core/shapes/entries';
import { acceptorOf } from '../../src/store/log/acceptor';
import { onLogs } from '../core/laws/onWalks';
import { LAW_SEED } from '../core/laws/walk';
import { anyDamageToJson, anyLog, damagedCopies } from './foreignRuns';

const COPIES = 20;
const accepts = acceptorOf(AnyEntry);

describe('the quick answer to whether something is an entry', () => {
  test('is yes for all that is written', () => {
    onLogs((log) => {
      expect(log.filter((entry) => !accepts(structuredClone(entry)))).toEqual([]);
    });
  });

  test('is never yes where the schema says no, whatever became of an entry', () => {
    const values = damagedCopies(COPIES, anyLog, (log) =>
      fc
        .constantFrom(...log)
        .chain((entry) => anyDamageToJson(entry))
        .map((text) => JSON.parse(text) as unknown),
    );
    let taken = 0;
    fc.assert(
      fc.property(values, (damaged) => {
        for (const value of damaged.filter(accepts)) {
          taken += 1;
          // Nothing is refused, and nothing comes out otherwise.
          expect(v.safeParse(AnyEntry, value)).toMatchObject({ success: true });
          expect(v.parse(AnyEntry, value)).toStrictEqual(value);
        }
      }),
      { seed: LAW_SEED, numRuns: 4000 / COPIES },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each([
    ['a list in place of an object that may lack all', v.strictObject({ a: v.exactOptional(v.string()) }), []],
    ['what may be lacking and is undefined', v.strictObject({ a: v.exactOptional(v.string()) }), { a: undefined }],
    ['what nobody asked for', v.strictObject({ a: v.string() }), { a: 'a', b: undefined }],
    ['a number that is none', v.number(), Number.NaN],
    ['what would come out otherwise', v.pipe(v.string(), v.trim()), ' a'],
    ['a text that is too long', v.pipe(v.string(), v.maxLength(2)), 'abc'],
    [
      'a check that fails',
      v.pipe(
        v.string(),
        v.check((text) => text === 'a'),
      ),
      'b',
    ],
    ['a word that is not among them', v.picklist(['a', 'b']), 'c'],
    ['a list with a stranger', v.array(v.literal('a')), ['a', 'b']],
  ])('is no for %s', (_what, schema: v.GenericSchema, value) => {
    expect(acceptorOf(schema)(value)).toBe(false);
  });

  test('leaves what it does not know to the schema', () => {
    const schema = v.union([v.literal(1), v.nan()]);
    expect([1, Number.NaN, 2].map(acceptorOf(schema))).toEqual([true, true, false]);
  });
});
