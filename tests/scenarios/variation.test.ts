import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWorld, evolveAll } from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import { startOf } from '../../src/scenarios/lessonStarts';
import { OWN_NAMES, type Names } from '../../src/scenarios/names';
import { VARIED } from '../../src/scenarios/varied';
import { knowYourRole } from '../../src/scenarios/lessons/knowYourRole';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { peopleAndLicences } from '../../src/scenarios/lessons/peopleAndLicences';
import { namesIn, namesOfSeed, seedIn, variationOf, variedIn } from '../../src/scenarios/variation';
import { solutionOf } from '../../src/training/lesson';
import { attemptAt, pointsIn } from '../kit/attempt';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));

function flawsOf(names: Names, lesson = officeFirst) {
  const variation = variationOf(lesson, names);
  return 'flaws' in variation ? variation.flaws : undefined;
}

describe('a variation', () => {
  test('of no name is the lesson as it is', () => {
    for (const lesson of LESSONS) {
      expect(variationOf(lesson, {})).toEqual({ tokens: lesson.tokens });
      expect(startOf(lesson, lesson.tokens)).toEqual(startOf(lesson));
    }
  });

  test('renames the directory, its people, and what they own, everywhere in the start state', () => {
    for (const lesson of LESSONS) {
      const variation = variationOf(lesson, {
        organization: 'Fabrikam',
        admin: 'Ada Byron',
        colleague: 'Bo Ek',
        colleague2: 'Cy Fo',
      });
      if ('flaws' in variation) throw new Error(lesson.id);
      expect(JSON.stringify(startOf(lesson, variation.tokens))).not.toMatch(
        /contoso|kelley|wall|jane|gould|tricia|lawson/i,
      );
    }
  });

  test('derives the domain of an organization, and user names of people', () => {
    const variation = variationOf(officeFirst, { organization: ' Wide  World Importers ', admin: 'Zoë van  der Berg' });
    expect(variation).toMatchObject({
      tokens: {
        organization: 'Wide World Importers',
        domain: 'wideworldimporters',
        admin: 'Zoë van der Berg',
        adminFirst: 'Zoë',
        adminLast: 'van der Berg',
        adminName: 'zoe.vanderberg',
        adminAlias: 'zoe',
        colleague: OWN_NAMES.colleague,
      },
    });
  });

  test.each<[Names, string]>([
    [{ domain: '1abc' }, 'domain-malformed'],
    [{ domain: 'contoso ltd' }, 'domain-malformed'],
    [{ domain: 'abcdefghijklmnopqrstuvwxyza' }, 'domain-too-long'],
    [{ organization: 'a'.repeat(61) }, 'too-long'],
    [{ organization: '{domain}' }, 'malformed'],
    [{ organization: '@user:x' }, 'malformed'],
    [{ organization: '<b>' }, 'malformed'],
    [{ organization: 'default directory' }, 'taken'],
    [{ organization: '3M' }, 'domain-malformed'],
    [{ organization: '東京' }, 'domain-malformed'],
    [{ admin: 'Kelley' }, 'one-word'],
    [{ admin: '李 明' }, 'no-letters'],
    [{ admin: 'Jane Gould' }, 'equal'],
    [{ admin: 'jane  GOULD' }, 'equal'],
    [{ colleague: 'Ada Byron', colleague2: 'ada byron' }, 'equal'],
    [{ admin: `${'ﬃ'.repeat(20)} ${'ﬃ'.repeat(20)}` }, 'too-long'],
  ])('is refused, with the reason: %j', (names, why) => {
    expect(Object.values(flawsOf(names) ?? {})).toEqual([why]);
  });

  test('is refused where another directory of the story has the name, and not where none has', () => {
    expect(flawsOf({ organization: 'Alpine Ski House' }, knowYourRole)).toEqual({
      organization: 'taken',
      domain: 'domain-taken',
    });
    expect(flawsOf({ domain: 'kelleywalloutlook' }, knowYourRole)).toEqual({ domain: 'domain-taken' });
    expect(flawsOf({ organization: 'Alpine Ski House' }, officeFirst)).toBeUndefined();
  });

  test('has names for those only whom the lesson is about', () => {
    expect(variedIn(officeFirst)).not.toContain('newcomer');
    expect(variedIn(peopleAndLicences)).toContain('newcomer');
    expect(variationOf(officeFirst, { newcomer: '?' })).toEqual({ tokens: officeFirst.tokens });
  });

  test('is read from an address', () => {
    const query = new URLSearchParams('organization=Fabrikam&admin=Ada+Byron&domain=&seed=%20x%20');
    expect(namesIn(query)).toEqual({ organization: 'Fabrikam', admin: 'Ada Byron' });
    expect(seedIn(query)).toBe('x');
    expect(seedIn(new URLSearchParams('seed='))).toBeUndefined();
  });

  test('by a seed is the same for the same seed, another for others, and can always be told', () => {
    expect(namesOfSeed('17')).toEqual(namesOfSeed('17'));
    const seeds = Array.from({ length: 200 }, (_, at) => `learner ${at}`);
    expect(new Set(seeds.map((seed) => JSON.stringify(namesOfSeed(seed)))).size).toBeGreaterThan(190);
    for (const lesson of LESSONS) for (const seed of seeds) expect(flawsOf(namesOfSeed(seed), lesson)).toBeUndefined();
  });

  // Law 4: whatever is not refused can be played.
  test('that is not refused is a lesson that can be solved', () => {
    const word = fc.oneof(
      fc.constantFrom('Kelley', 'Jane', 'Gould', 'admin', 'Contoso', 'x', 'Ø', 'é'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const names = fc.record(Object.fromEntries(VARIED.map((one) => [one, one === 'domain' ? word : name])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.constantFrom(...LESSONS), names, (lesson, given) => {
        const variation = variationOf(lesson, given);
        if ('flaws' in variation) return;
        const { tokens } = variation;
        expect(brokenInvariants(evolveAll(emptyWorld('test'), startOf(lesson, tokens).events))).toEqual([]);
        expect(pointsIn(attemptAt(lesson, tokens).play(...solutionOf(lesson))).points).toBe(100);
      }),
      { numRuns: 400 },
    );
  });
});
