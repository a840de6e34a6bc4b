import { beforeEach, describe, expect, it, vi } from 'vitest';
import { learnerOf, placeOf, rememberLearner } from '../../../src/store/lms/learner';
import type { LmsDoor } from '../../../src/store/lms/lms';

const doorFor = (learner: string): LmsDoor => ({ learner, launch: async () => undefined });
const learner = (door?: LmsDoor) => learnerOf('a-package', door);

/** From now on, the page is one that was there before. */
function loadAgain(): void {
  const moment = { startTime: 0, duration: 0, toJSON: () => ({}) };
  const entry = { name: '', entryType: 'navigation', type: 'reload', ...moment };
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
}

beforeEach(() => sessionStorage.clear());

describe('who is learning', () => {
  it('is whom the LMS names', () => {
    expect(learner(doorFor('ada'))).toEqual({ name: 'ada', isKnown: true });
    expect(learner(doorFor('ben'))).toEqual({ name: 'ben', isKnown: true });
  });

  it('is the one of before, where an LMS that has closed the launch names nobody', () => {
    learner(doorFor('ada'));
    expect(learner(doorFor(''))).toEqual({ name: 'ada', isKnown: true });
  });

  it('is nobody’s guess without an LMS: each launch has a name of its own', () => {
    learner(doorFor('ada'));
    const one = learner();
    expect(one.isKnown).toBe(false);
    expect(learner().name).not.toBe(one.name);
    expect(learner(doorFor('')).name).not.toBe(one.name);
  });

  it.each([undefined, doorFor('')])('is the one of before, where the page is loaded again', (door) => {
    const one = learner();
    loadAgain();
    expect(learner(door)).toEqual(one);
    rememberLearner('a-package', 'ada');
    expect(learner(door)).toEqual({ name: 'ada', isKnown: true });
    expect(learner(doorFor('ben')).name).toBe('ben');
  });

  it('is another one in another package, where no LMS says so', () => {
    const one = learner();
    loadAgain();
    expect(learnerOf('another', undefined).name).not.toBe(one.name);
    expect(placeOf('another', 'ada')).not.toBe(placeOf('a-package', 'ada'));
  });
});
