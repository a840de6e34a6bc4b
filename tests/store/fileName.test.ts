import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { fileNameOf } from '../../src/store/share/fileName';

function logOf(start: string, lesson?: string): readonly Entry[] {
  const named = lesson === undefined ? {} : { lesson: { id: lesson, version: 1, mode: 'guided' as const, tokens: {} } };
  const what = { type: 'began' as const, start, seed: '1', ...named, events: [] };
  return [{ seq: 0, at: '2026-11-30T23:59:00.000Z', tab: 'tab', page: '', what }];
}

test.each([
  [{ log: logOf('office-customer') }, 'onetenant-office-customer'],
  [{ log: logOf('office-customer'), learner: 'Noor de Wit' }, 'onetenant-office-customer-Noor-de-Wit'],
  [{ log: logOf('office-customer', 'office-first') }, 'onetenant-office-first-2026-11-30'],
  [{ log: logOf('x', 'office-first'), learner: 'Zoë / ..\\ <b>' }, 'onetenant-office-first-Zoë-b-2026-11-30'],
  [{ log: logOf('../..'), learner: '///' }, 'onetenant-run'],
  [{ log: [] }, 'onetenant-run'],
])('the files of a run are named by what it is, whose it is, and when it was: %#', (named, name) => {
  expect(fileNameOf(named)).toBe(name);
});
