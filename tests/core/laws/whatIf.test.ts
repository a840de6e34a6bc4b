import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  differencesBetween,
  idsGivenBy,
  readLog,
  timelineOf,
  turnAt,
  whatIf,
  worldAt,
  type Entry,
  type Event,
  type World,
} from '../../../src/core/index';
import { brokenInvariants } from '../../../src/core/laws';
import { onLogs, onWalks } from './onWalks';
import { same } from './same';
import { anyWalk, beginningOf, LAW_RUNS, LAW_SEED, walk, type Walk } from './walk';

const logOf = (one: Walk): Entry[] => [beginningOf(one), ...[...walk(one)].map(({ entry }) => entry)];

/** A walk's log, and one of the steps that stand in it. */
const anyStep = fc.tuple(anyWalk, fc.nat(1000)).map(([one, at]) => {
  const log = logOf(one);
  const story = timelineOf(readLog(log));
  const standing = story.filter(({ undone }) => !undone);
  return { log, story, moment: standing[at % standing.length] };
});

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) {
  fc.assert(fc.property(arbitrary, holds), { seed: LAW_SEED, numRuns: LAW_RUNS });
}

/** What depends on how many ids were given before is left out: codes that were sent, and that number itself. */
function withoutNumbers(world: World): unknown {
  return JSON.parse(JSON.stringify(world, (key, value: unknown) => (['code', 'issued'].includes(key) ? null : value)));
}

const bare = (world: World | undefined) => world && { ...world, issued: 0 };
const isCode = ({ type }: Event) => type === 'VerificationCodeSent' || type === 'SignUpCodeSent';

describe('a story that is told again', () => {
  test('with the very same command has the same end, step by step', () => {
    check(anyStep, ({ log, moment }) => {
      if (!moment) return;
      const retelling = whatIf(log, moment.seq, [moment.command]);
      if (!retelling) throw new Error('a step that stands can be told again');
      const run = readLog(log);
      const undid = log.slice(moment.seq).some(({ what }) => what.type === 'undid');
      if (!undid) same(retelling.world, run.world);
      const translated = JSON.parse(retelling.translate(JSON.stringify(run.world))) as World;
      same(withoutNumbers(retelling.world), withoutNumbers(translated));
      expect(differencesBetween(run.world, retelling.world, retelling.translate)).toEqual([]);
      expect(retelling.steps.flatMap(({ instead }) => instead).filter((one) => 'rejection' in one)).toEqual([]);
    });
  });

  test('with another account never throws, comes to a sound world, and leaves a lawful log', () => {
    let told = 0;
    check(fc.tuple(anyStep, fc.nat(30)), ([{ log, story, moment }, who]) => {
      const turn = moment && turnAt(story, moment.seq);
      const choices = turn ? [...choicesOf(turn)] : [];
      const account = choices[who % choices.length];
      if (!turn || !account) return;
      const retelling = whatIf(log, turn.seq, turn.instead(account));
      if (!retelling) throw new Error('a turn is a step that stands');
      expect(brokenInvariants(retelling.world)).toEqual([]);
      same(readLog(retelling.log).world, retelling.world);
      const [first] = retelling.steps.flatMap(({ instead }) => instead);
      expect(first).toHaveProperty('events');
      const differences = differencesBetween(readLog(log).world, retelling.world, retelling.translate);
      expect(JSON.stringify(differences)).not.toContain('nothing');
      told += 1;
    });
    expect(told).toBeGreaterThan(LAW_RUNS / 10);
  });
});

describe('the ids that an event gives', () => {
  test('are all that are given, but for codes', () => {
    onWalks((_first, paces) => {
      for (const { before, after, entry } of paces) {
        if (entry.what.type !== 'did') continue;
        const { events } = entry.what;
        const ids = events.flatMap(idsGivenBy);
        expect(after.world.issued - before.world.issued).toBe(ids.length + events.filter(isCode).length);
        expect(JSON.stringify(before.world)).not.toMatch(ids.length > 0 ? new RegExp(ids.join('|')) : /^$/);
      }
    });
  });
});

describe('the timeline of a run', () => {
  test('is a chain of worlds, each after what happened in the one before', () => {
    onLogs((log) => {
      const run = readLog(log);
      const story = timelineOf(run);
      expect(story.map(({ seq }) => seq)).toEqual(story.map(({ seq }) => seq).toSorted((a, b) => a - b));
      for (const { seq, after } of story) {
        same(bare(after), bare(readLog(log.slice(0, seq + 1)).world));
        expect(worldAt(run, seq)).toEqual(after);
      }
      same(bare(worldAt(run, 0)), bare(readLog(log.slice(0, 1)).world));
      expect(worldAt(run, log.length)).toBeUndefined();
    });
  });
});
