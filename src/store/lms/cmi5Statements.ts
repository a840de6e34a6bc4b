import * as v from 'valibot';
import type { Interaction, PackageReport } from '../../training/package/packageReport';
import { jsonIn } from '../../training/package/packageId';
import { randomId } from '../storage/randomId';
import type { Cmi5Launch } from './cmi5Launch';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
} as const;
export type SessionVerb = Exclude<keyof typeof VERBS, 'answered'>;

const Template = v.looseObject({
  contextActivities: v.optional(v.looseObject({ category: v.optional(v.array(v.unknown()), []) }), { category: [] }),
  extensions: v.optional(v.record(v.string(), v.unknown()), {}),
});
/** What the LMS says of a launch, as far as it is asked here. */
export const LaunchData = v.looseObject({
  contextTemplate: Template,
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  returnURL: v.optional(v.string()),
});
export type LaunchData = v.InferOutput<typeof LaunchData>;

/** Writes the statements of a launch. */
export function cmi5Statements(launch: Cmi5Launch, { contextTemplate, masteryScore }: LaunchData) {
  const statement = (verb: keyof typeof VERBS, object: object, context: object, more: object) => ({
    id: uuid(),
    actor: jsonIn(launch.actor),
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    context: { ...contextTemplate, registration: launch.registration, ...context },
    timestamp: new Date().toISOString(),
    ...more,
  });
  const activity = { objectType: 'Activity', id: launch.activityId };
  return {
    /** One of the statements that cmi5 has words for; no verb twice in a launch. */
    ofSession: (verb: SessionVerb, seconds: number, score?: number) => {
      const isJudged = verb === 'passed' || verb === 'failed';
      const movesOn = isJudged || verb === 'completed';
      const category = [
        ...contextTemplate.contextActivities.category,
        { id: CMI5 },
        ...(movesOn ? [{ id: MOVE_ON }] : []),
      ];
      const extensions = {
        ...contextTemplate.extensions,
        ...(isJudged && masteryScore !== undefined && { [MASTERY]: masteryScore }),
      };
      const context = { contextActivities: { ...contextTemplate.contextActivities, category }, extensions };
      const result = {
        ...(verb === 'completed' && { completion: true }),
        ...(isJudged && { success: verb === 'passed', ...(score !== undefined && { score: { scaled: score } }) }),
        duration: `PT${seconds.toFixed(2)}S`,
      };
      return statement(verb, activity, context, verb === 'initialized' ? {} : { result });
    },
    /** One of our own, between the others: what was asked, what came out, and why. */
    ofInteraction: ({ id, asked, came, isRight, at }: Interaction, { language }: PackageReport) => {
      const definition = {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'other',
        description: { [language]: asked },
      };
      const object = { objectType: 'Activity', id: `${launch.activityId}#${id}`, definition };
      const more = { result: { success: isRight, response: came }, timestamp: at };
      const contextActivities = { ...contextTemplate.contextActivities, parent: [activity] };
      return statement('answered', object, { contextActivities }, more);
    },
  };
}

function uuid(): string {
  const hex = randomId();
  // Version 4, whose bits say that the others are random.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return parts.join('-');
}
