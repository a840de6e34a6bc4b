import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { LAW_SEED } from '../core/laws/walk';
import { anyDamageToJson, anyDamageToText, anyLog, damagedCopies, lawfulOrRefused } from './foreignRuns';

const FILES = 1_200;
const COPIES = 10;

test(`${FILES} damaged run files are each refused with a reason, or are lawful runs`, () => {
  const outcomes = new Map<string, number>();
  const anyFile = anyLog.filter((log) => log.length > 3).map(makeRunFile);
  const files = damagedCopies(COPIES, anyFile, (file) =>
    fc.oneof(anyDamageToText(file), { weight: 3, arbitrary: anyDamageToJson(JSON.parse(file)) }),
  );
  const law = fc.property(files, (damaged) => {
    for (const text of damaged) {
      const outcome = lawfulOrRefused(parseRunFile(text)) ?? 'lawful';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  });
  fc.assert(law, { seed: LAW_SEED, numRuns: FILES / COPIES });

  console.info('damaged files:', Object.fromEntries(outcomes));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  // The damage is of many kinds, or else this would prove little.
  expect([...outcomes.keys()]).toEqual(
    expect.arrayContaining([
      'lawful',
      'not-json',
      'not-a-run',
      'part-wrong missing',
      'part-wrong unknown-part',
      'part-wrong wrong-type',
      'part-wrong unknown-value',
      'unlawful out-of-order',
      'law-broken',
    ]),
  );
});
