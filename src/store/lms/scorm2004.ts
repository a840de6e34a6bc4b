import type { GoalReport, Interaction } from '../../training/package/packageReport';
import type { Written } from './scormApi';
import type { ScormVersion } from './scormDoor';
import { cut, scormRows } from './scormRows';

const LONGEST_TEXT = 250;
const LONGEST_PLACE = 1_000;
const SUCCESS = 'cmi.success_status';
const COMPLETION = 'cmi.completion_status';

/** SCORM 2004, 4th edition. */
export const SCORM_2004: ScormVersion = {
  names: { api: 'API_1484_11', before: '', end: 'Terminate' },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    language: 'cmi.learner_preference.language',
    passMark: 'cmi.scaled_passing_score',
  },
  wholeMark: 1,
  first: (get) => [
    ...(get(COMPLETION) === 'completed' ? [] : [[COMPLETION, 'incomplete'] as const]),
    ['cmi.exit', 'suspend'],
  ],
  begin: (calls) => {
    const objectives = scormRows(calls, 'cmi.objectives');
    const interactions = scormRows(calls, 'cmi.interactions');
    return ({ state, place, seconds, score, outcome, progress, goals, interactions: news, language }) => {
      const told = (text: string) => cut(`{lang=${language}}${text}`, LONGEST_TEXT);
      const isJudged = outcome === 'passed' || (outcome === 'failed' && calls.get(SUCCESS) !== 'passed');
      return {
        needed: [
          ['cmi.suspend_data', state],
          ['cmi.location', cut(place, LONGEST_PLACE)],
          ['cmi.session_time', duration(seconds)],
          ['cmi.progress_measure', String(progress)],
          ...(score === undefined ? [] : scoreOf('cmi', score)),
          ...(outcome === 'incomplete' ? [] : [[COMPLETION, 'completed'] as const]),
          ...(isJudged ? [[SUCCESS, outcome] as const] : []),
        ],
        rows: [
          ...goals.flatMap((goal) => rowsOfGoal(objectives(goal.id), goal, told)),
          ...news.flatMap((one) => rowsOf(interactions(one.id), one, told)),
        ],
      };
    };
  },
  // A normal exit may wipe all that was kept.
  last: (seconds) => [
    ['cmi.session_time', duration(seconds)],
    ['cmi.exit', 'suspend'],
  ],
};

type Told = (text: string) => string;

function rowsOfGoal(place: string, { id, text, state, score }: GoalReport, told: Told): readonly Written[] {
  return [
    [`${place}.id`, id],
    [`${place}.description`, told(text)],
    [`${place}.completion_status`, state === 'open' ? 'incomplete' : 'completed'],
    [`${place}.success_status`, { open: 'unknown', met: 'passed', unmet: 'failed' }[state]],
    ...(state === 'open' ? [] : scoreOf(place, score)),
  ];
}

function rowsOf(place: string, { id, asked, came, isRight, at }: Interaction, told: Told): readonly Written[] {
  return [
    [`${place}.id`, id],
    [`${place}.type`, 'other'],
    // With hundredths of a second, as the zone may only stand behind a fraction.
    [`${place}.timestamp`, `${at.slice(0, 22)}Z`],
    [`${place}.description`, told(asked)],
    [`${place}.learner_response`, cut(came, LONGEST_TEXT)],
    [`${place}.result`, isRight ? 'correct' : 'incorrect'],
  ];
}

function scoreOf(place: string, share: number): readonly Written[] {
  const parts = { scaled: share, raw: Math.round(share * 100), min: 0, max: 100 };
  return Object.entries(parts).map(([part, value]) => [`${place}.score.${part}`, String(value)] as const);
}

function duration(seconds: number): string {
  return `PT${Math.round(seconds)}S`;
}
