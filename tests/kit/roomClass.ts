import { screen, within } from '@testing-library/react';
import type { Mode } from '../../src/core/index';
import * as acts from '../../src/scenarios/lessons/acts';
import { loadLesson } from '../../src/scenarios/lessonList';
import { solutionOf } from '../../src/training/lesson';
import { actsBefore, logOfLearner } from './classRuns';
import { ROOM, SECRET, type FakeLearner } from './fakeRoom';

const LESSON = await loadLesson('office-first');
const MINUTE = 60_000;

/** The trainer's link to the room of a test. */
export const DOOR = `#/room/${ROOM}.${SECRET}`;

type Did = Parameters<typeof logOfLearner>[1];

/** The log of a learner who has just done these things, one a minute. */
export function justDone(did: Did, mode: Mode = 'guided') {
  const began = Date.now() - did.length * MINUTE;
  return logOfLearner(LESSON, did, { seed: `seed-${did.length}`, began, mode });
}

/** What leads to the step at which the kind of account is chosen, and the wrong one. */
export const TO_KIND = actsBefore(LESSON, 'kind');
export const PERSONAL = acts.signIn(acts.PERSONAL, 'default', 'microsoft');

/** Sam goes on, Ada is done, Noor has taken a wrong turn, and Lee has not come back. */
export function smallClass(): readonly FakeLearner[] {
  return [
    { name: 'Sam', runs: [justDone(TO_KIND)] },
    { name: 'Ada', runs: [justDone(solutionOf(LESSON))] },
    { name: 'Noor', runs: [justDone([...TO_KIND, PERSONAL])], behind: 3 },
    { name: 'Lee', runs: [], windows: 0 },
  ];
}

/** Who is on the board, the first line first. */
export function namesOnBoard(): readonly (string | null)[] {
  return within(screen.getByRole('table', { name: /^Learners/ }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
}

/** The line of a learner on the board. */
export function lineOf(name: string): Promise<HTMLElement> {
  return screen.findByRole('row', { name: new RegExp(`^Tick ${name} `) });
}
