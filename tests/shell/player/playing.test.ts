import { expect, test } from 'vitest';
import { after, AT_REST, isRunning, type PlayerEvent, type Playing } from '../../../src/shell/player/playing';

function told(...events: readonly (PlayerEvent | Exclude<PlayerEvent['type'], 'speed' | 'elsewhere'>)[]): Playing {
  return events.reduce((now, event) => after(now, typeof event === 'string' ? { type: event } : event), AT_REST);
}

test('it plays until it is paused, and goes on', () => {
  expect(told().status).toBe('paused');
  expect(told('play').status).toBe('playing');
  expect(told('play', 'stepEnded', 'stepBegins').status).toBe('playing');
  expect(told('play', 'pause').status).toBe('paused');
  expect(told('play', 'pause', 'play').status).toBe('playing');
});

test('a step at a time stops after the step', () => {
  expect(told('next').status).toBe('once');
  expect(told('next', 'stepEnded').status).toBe('paused');
  expect(told('next', 'stepEnded', 'next').status).toBe('once');
});

test('next has the step that is under way done at once', () => {
  expect(told('play').hurried).toBe(0);
  expect(told('play', 'next')).toMatchObject({ status: 'playing', hurried: 1 });
  expect(told('next', 'next')).toMatchObject({ status: 'once', hurried: 1 });
});

test('somebody who presses in the page stops it, and nobody else does while it rests', () => {
  expect(told('play', 'pressed').status).toBe('interrupted');
  expect(told('next', 'pressed').status).toBe('interrupted');
  expect(told('pressed').status).toBe('paused');
  expect(told('play', 'pressed', 'play').status).toBe('playing');
  expect(told('play', 'pressed', 'away').status).toBe('interrupted');
  expect(told('play', 'pressed', 'pause').status).toBe('paused');
});

test('it pauses where nobody looks, and does not go on by itself', () => {
  expect(told('play', 'away').status).toBe('paused');
  expect(told('next', 'away', 'stepEnded').status).toBe('paused');
});

test('what is refused stops it until somebody goes on', () => {
  expect(told('play', 'refused').status).toBe('stuck');
  expect(isRunning(told('play', 'refused'))).toBe(false);
  expect(told('play', 'refused', 'play').status).toBe('playing');
});

test('the speed stays, whatever else happens', () => {
  const fast = told({ type: 'speed', speed: 'fast' }, 'play', 'next', 'stepEnded', 'pressed', 'play', 'pause');
  expect(fast.speed).toBe('fast');
});

test('a page that was gone to is told until the next step', () => {
  const gone = told('play', { type: 'elsewhere', address: 'portal.azure.com' });
  expect(gone.elsewhere).toBe('portal.azure.com');
  expect(after(gone, { type: 'stepBegins' }).elsewhere).toBeUndefined();
});
