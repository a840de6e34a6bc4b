import { describe, expect, test } from 'vitest';
import { emptyWorld, evolveAll } from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { freeStories, startWith } from '../../src/scenarios/freeStories';
import { START_STATES, startState } from '../../src/scenarios/startStates';
import { flawsIn, namesOfSeed, variedIn } from '../../src/scenarios/variation';

const NAMES = { organization: 'Fabrikam', admin: 'Ada Byron', colleague: 'Bo Ek', colleague2: 'Cy Fo' };

function eventsWith(id: (typeof START_STATES)[number]['id'], names: object, people: string | null = null) {
  const start = startWith(id, names, people);
  if ('flaws' in start) throw new Error(JSON.stringify(start.flaws));
  return start.events;
}

describe.each(START_STATES)('the start state $id', ({ id, events }) => {
  test('with no other names is as it is', () => {
    expect(eventsWith(id, {})).toEqual(events);
  });

  test('with other names has them everywhere, and breaks no law', () => {
    const retold = eventsWith(id, NAMES);
    expect(JSON.stringify(retold)).not.toMatch(/contoso|kelley|"wall"|gould|tricia|lawson/i);
    expect(brokenInvariants(evolveAll(emptyWorld('test'), retold))).toEqual([]);
  });

  test('can be told with the names of any seed', () => {
    for (const seed of ['1', '2', 'learner'])
      expect(startWith(id, namesOfSeed(seed), null)).not.toHaveProperty('flaws');
  });
});

test('each start state has other names for those only who are in it', () => {
  const varied = Object.fromEntries(freeStories().map((told) => [told.start, variedIn(told)]));
  expect(varied).toMatchObject({
    'office-customer': ['organization', 'domain', 'admin', 'colleague', 'colleague2'],
    'bought-separately': ['organization', 'domain', 'admin', 'colleague'],
    blank: ['admin'],
    'large-company': ['organization', 'domain', 'admin'],
  });
});

test('the large company has other names at any size', () => {
  const size = startState('large-company', '40')?.events.length;
  const events = eventsWith('large-company', NAMES, '40');
  expect(events).toHaveLength(size ?? 0);
  expect(events[0]).toMatchObject({ name: 'Fabrikam', initialDomain: 'fabrikam.onmicrosoft.com' });
});

test('names that one of the start states has already are refused with the reason', () => {
  expect(startWith('azure-customer', { organization: 'Alpine Ski House' }, null)).toEqual({
    flaws: { organization: 'taken', domain: 'domain-taken' },
  });
  expect(flawsIn(freeStories(), { organization: 'Alpine Ski House' })).toMatchObject({ organization: 'taken' });
  expect(flawsIn(freeStories(), NAMES)).toEqual({});
});
