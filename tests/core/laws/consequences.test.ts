import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canComeOf } from '../../../src/core/index';
import { CONSEQUENCES } from '../../../src/core/rules/consequences';
import { anyWalk, deeds, walk } from './walk';

const dids = fc
  .sample(anyWalk, { seed: 2016, numRuns: 1800 })
  .flatMap((one) => deeds([...walk(one)]).map(({ did }) => did));

test('what comes of a command is what can come of it', () => {
  const others = dids.filter(({ command, events }) => !canComeOf(command, events));
  expect(others).toEqual([]);
});

/** These come about too seldom for a walk: tests/core/coAdministrators.test.ts has them. */
const SELDOM = ['editCoAdministrator CoAdministratorAdded', 'editCoAdministrator UserAdded'];

test('each fact that can come of a command does', () => {
  const seen = new Set(dids.flatMap(({ command, events }) => events.map(({ type }) => `${command.type} ${type}`)));
  const listed = Object.entries(CONSEQUENCES).flatMap(([command, names]) => names.map((name) => `${command} ${name}`));
  expect(listed.filter((one) => !seen.has(one))).toEqual(SELDOM);
});
