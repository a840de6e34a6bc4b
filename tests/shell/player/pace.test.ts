import { afterEach, expect, test, vi } from 'vitest';
import { paceOf } from '../../../src/shell/player/pace';
import { holdWaits } from '../../kit/waits';

afterEach(() => vi.restoreAllMocks());

function paced(factor = 1) {
  const waits = holdWaits();
  const stop = new AbortController();
  return { ...paceOf(() => factor, stop.signal), stop, end: waits.end };
}

/** Whether a wait has ended, and how. */
function watch(wait: Promise<void>) {
  const seen = { end: '' };
  wait.then(
    () => (seen.end = 'over'),
    () => (seen.end = 'broken off'),
  );
  return seen;
}

test('a wait ends when its time is over', async () => {
  const { wait, end } = paced();
  const seen = watch(wait(100));
  await Promise.resolve();
  expect(seen.end).toBe('');
  await end();
  await expect.poll(() => seen.end).toBe('over');
});

test('a wait ends at once when it is hurried, and those after it until it is calm again', async () => {
  const { wait, hurry, calm, end } = paced();
  const seen = watch(wait(100));
  hurry();
  await expect.poll(() => seen.end).toBe('over');
  await wait(100);
  calm();
  const next = watch(wait(100));
  await Promise.resolve();
  expect(next.end).toBe('');
  await end();
  await expect.poll(() => next.end).toBe('over');
});

test('a wait that is broken off rejects, and so do those after it', async () => {
  const { wait, stop } = paced();
  const seen = watch(wait(100));
  stop.abort();
  await expect.poll(() => seen.end).toBe('broken off');
  await expect(wait(100)).rejects.toMatchObject({ name: 'AbortError' });
});
