import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/training/answers';
import { Check, valueOf, type Leaf } from '../../src/training/check';

const leaf = (name: string): Leaf => ({ visited: name });
const yes = leaf('yes');
const no = leaf('no');
const unknown = leaf('unknown');
const of = (one: Leaf): Value => ({ yes: true, no: false })['visited' in one ? one.visited : ''];

test.each<[Check, Value]>([
  [{ all: [yes, yes] }, true],
  [{ all: [yes, no, unknown] }, false],
  [{ all: [unknown, no] }, false],
  [{ all: [yes, unknown] }, undefined],
  [{ all: [] }, true],
  [{ any: [no, no] }, false],
  [{ any: [unknown, yes] }, true],
  [{ any: [no, unknown] }, undefined],
  [{ any: [] }, false],
  [{ not: yes }, false],
  [{ not: no }, true],
  [{ not: unknown }, undefined],
  [{ not: { all: [{ any: [no, yes] }, { not: no }] } }, false],
])('%j is %s', (check, value) => {
  expect(valueOf(check, of)).toBe(value);
});

describe('a check from elsewhere', () => {
  test.each([
    { ask: 'userExists', user: 'x' },
    { happened: 'UsersChanged', with: { directory: 'x' }, by: 'y' },
    { refused: 'needs-role' },
    { answered: 'step', choice: 'one' },
    { visited: 'portal' },
    { all: [{ any: [{ not: { visited: 'portal' } }] }] },
  ])('is read: %j', (check) => {
    expect(v.is(Check, check)).toBe(true);
  });

  test.each([
    {},
    { ask: 'theWeather' },
    { ask: 'userExists' },
    { ask: 'userExists', user: 'x', more: 'y' },
    { happened: 'NothingOfTheKind' },
    { happened: 'UsersChanged', with: { subscription: 'x' } },
    { refused: 'no-such-code' },
    { all: { visited: 'portal' } },
    { all: [], any: [] },
    'visited',
    null,
  ])('is refused: %j', (check) => {
    expect(v.is(Check, check)).toBe(false);
  });
});
