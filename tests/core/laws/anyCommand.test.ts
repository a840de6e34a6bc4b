import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, emptyWorld, evolveAll, type Command } from '../../../src/core/index';
import { brokenInvariants } from '../../../src/core/laws';
import { anyCommand, anyStart } from '../../kit/random';
import { LAW_RUNS, LAW_SEED } from './walk';

const anyMinutes = fc.oneof(
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, 4_198_847_940, -0),
);
const WORST: readonly (readonly [what: string, Command])[] = [
  ['to wait longer than there are dates', { type: 'letTimePass', minutes: Number.MAX_SAFE_INTEGER }],
  ['to wait longer than can be counted', { type: 'letTimePass', minutes: Number.MAX_VALUE }],
  ['to sign in by a name that objects have', { type: 'signIn', profile: 'default', userName: '__proto__' }],
  ['to star a service of that name', { type: 'toggleFavourite', profile: 'default', service: '__proto__' }],
  [
    'to call a very long number',
    { type: 'sendVerificationCode', profile: 'default', number: '5'.repeat(100_000), channel: 'text' },
  ],
];

console.info(`any command: LAW_SEED=${LAW_SEED} LAW_RUNS=${LAW_RUNS}`);

describe('whatever is asked of a world', () => {
  test.each(WORST)('%s is answered, and throws nothing', (_what, command) => {
    expect(() => decide(emptyWorld('test'), command)).not.toThrow();
  });

  test('an answer comes, never an error, and the next world is as sound as the last', () => {
    const asked = fc.array(anyCommand(anyMinutes), { minLength: 1, maxLength: 8 });
    const law = fc.property(anyStart, asked, (events, commands) => {
      let world = evolveAll(emptyWorld('test'), events);
      for (const command of commands) {
        const decision = decide(world, command);
        expect(Object.keys(decision)).toHaveLength(1);
        if ('events' in decision) world = evolveAll(world, decision.events);
      }
      expect(brokenInvariants(world)).toEqual([]);
      expect(JSON.parse(JSON.stringify(world))).toEqual(world);
    });
    fc.assert(law, { seed: LAW_SEED, numRuns: LAW_RUNS * 3 });
  });
});
