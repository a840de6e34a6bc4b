import type { LmsReport } from './lms';
import type { GoalReport, Interaction } from '../../training/package/packageReport';
import type { Written } from './scormApi';
import type { ScormVersion } from './scormDoor';
import { cut, scormRows } from './scormRows';

const LONGEST_TEXT = 255;
const STATUS = 'cmi.core.lesson_status';

/** SCORM 1.2: the common denominator of LMSs. */
export const SCORM_12: ScormVersion = {
  names: { api: 'API', before: 'LMS', end: 'Finish' },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    language: 'cmi.student_preference.language',
    passMark: 'cmi.student_data.mastery_score',
  },
  wholeMark: 100,
  first: (get) => [
    // One that never says how it stands stays incomplete in some LMSs, and is complete in others.
    ...(isReached(get(STATUS)) ? [] : [[STATUS, 'incomplete'] as const]),
    ['cmi.core.exit', 'suspend'],
  ],
  begin: (calls) => {
    const objectives = scormRows(calls, 'cmi.objectives');
    const interactions = scormRows(calls, 'cmi.interactions');
    return ({ state, place, seconds, score, outcome, goals, interactions: news }) => ({
      needed: [
        ['cmi.suspend_data', state],
        ['cmi.core.lesson_location', cut(place, LONGEST_TEXT)],
        ['cmi.core.session_time', clockTime(seconds)],
        ...(score === undefined ? [] : scoreOf('cmi.core', score)),
        ...(mayBecome(calls.get(STATUS), outcome) ? [[STATUS, outcome] as const] : []),
      ],
      rows: [
        ...goals.flatMap((goal) => rowsOfGoal(objectives(goal.id), goal)),
        ...news.flatMap((one) => rowsOf(interactions(one.id), one)),
      ],
    });
  },
  // Also at the end: with a normal exit some begin anew next time, and nothing is left of the attempts.
  last: (seconds) => [
    ['cmi.core.session_time', clockTime(seconds)],
    ['cmi.core.exit', 'suspend'],
  ],
};

function rowsOfGoal(place: string, { id, state, score }: GoalReport): readonly Written[] {
  return [
    [`${place}.id`, id],
    [`${place}.status`, { open: 'incomplete', met: 'passed', unmet: 'failed' }[state]],
    ...(state === 'open' ? [] : scoreOf(place, score)),
  ];
}

function rowsOf(place: string, { id, asked, came, isRight, at }: Interaction): readonly Written[] {
  return [
    [`${place}.id`, id],
    [`${place}.type`, 'fill-in'],
    [`${place}.time`, at.slice(11, 19)],
    // There is no description: what was asked stands where the answer to it would.
    [`${place}.correct_responses.0.pattern`, cut(asked, LONGEST_TEXT)],
    [`${place}.student_response`, cut(came, LONGEST_TEXT)],
    [`${place}.result`, isRight ? 'correct' : 'wrong'],
  ];
}

function scoreOf(place: string, share: number): readonly Written[] {
  return [
    [`${place}.score.raw`, String(Math.round(share * 100))],
    [`${place}.score.min`, '0'],
    [`${place}.score.max`, '100'],
  ];
}

/** What was passed stays so, and what was completed is incomplete no more. */
function mayBecome(now: string, outcome: LmsReport['outcome']): boolean {
  if (now === outcome || now === 'passed') return false;
  return outcome !== 'incomplete' || !isReached(now);
}

function isReached(status: string): boolean {
  return ['passed', 'completed', 'failed'].includes(status);
}

/** `HHHH:MM:SS`. */
function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(':');
}
