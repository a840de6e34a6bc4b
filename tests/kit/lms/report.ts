import type { LmsReport } from '../../../src/store/lms/lms';

/** A report of a lesson of two goals and a question, in the middle of it. */
export const HALFWAY: LmsReport = {
  isOver: false,
  progress: 0.5,
  score: 0.4,
  outcome: 'incomplete',
  goals: [
    { id: 'directory', text: 'The subscription is in Contoso’s directory', state: 'met', score: 1 },
    { id: 'no-other', text: 'No other directory was made', state: 'open', score: 0 },
  ],
  interactions: [
    {
      id: '1a2b3c4d.answer.why.1',
      asked: 'Why is it there?',
      came: 'The sign-up was done with the organizational account',
      isRight: true,
      at: '2026-08-01T12:34:56.789Z',
    },
  ],
  language: 'en',
  state: 'halfway',
  place: 'portal.azure.com',
  seconds: 3725,
};

/** Its end: one goal is missed, which a long text tells. */
export const ENDED: LmsReport = {
  ...HALFWAY,
  isOver: true,
  progress: 1,
  score: 0.6,
  outcome: 'failed',
  goals: HALFWAY.goals.map((goal) => (goal.state === 'open' ? { ...goal, state: 'unmet' } : goal)),
  interactions: [
    {
      id: '1a2b3c4d.goal.no-other',
      asked: `No other directory\nwas made: ${'é'.repeat(300)}`,
      came: 'Not met. Why: the sign-up was done with a personal account',
      isRight: false,
      at: '2026-08-01T12:40:00.000Z',
    },
  ],
  state: 'ended',
};
