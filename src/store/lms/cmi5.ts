import * as v from 'valibot';
import { openLrs, type Lrs } from './cmi5Lrs';
import type { Cmi5Launch } from './cmi5Launch';
import { cmi5Statements, LaunchData } from './cmi5Statements';
import type { Launched, LmsReport } from './lms';

/** The name of the document in which the LMS keeps our state, and which statements it has had of this registration. */
const OURS = 'onetenant';
const Kept = v.object({
  state: v.optional(v.string(), ''),
  sent: v.optional(v.array(v.picklist(['completed', 'passed'])), []),
});
const Preferences = v.looseObject({ languagePreference: v.optional(v.string(), '') });
const MODES = { Normal: 'normal', Browse: 'browse', Review: 'review' } as const;

/** Opens a launch of cmi5: reads what must be read, and says that it has begun. */
export async function launchCmi5(launch: Cmi5Launch): Promise<Launched | 'over' | undefined> {
  const lrs = await openLrs(launch);
  if (!lrs || lrs === 'over') return lrs;
  const found = await lrs.state('LMS.LaunchData');
  const data = v.safeParse(LaunchData, typeof found === 'object' ? found.json : undefined);
  const preferences = v.safeParse(Preferences, await lrs.profile('cmi5LearnerPreferences'));
  if (!data.success) return 'over';
  const { returnURL = '', masteryScore, launchMode } = data.output;
  const statements = cmi5Statements(launch, data.output);
  if ((await lrs.send([statements.ofSession('initialized', 0)])) !== 'taken') return 'over';

  const own = await lrs.state(OURS);
  const kept = v.safeParse(Kept, typeof own === 'object' ? own.json : {});
  const mode = MODES[launchMode];
  const teller = tellerOf(lrs, statements, kept.success ? kept.output : { state: '', sent: [] });
  return {
    mode,
    state: kept.success ? kept.output.state : '',
    language: (preferences.success && preferences.output.languagePreference.split(',')[0]) || undefined,
    passMark: masteryScore,
    back: /^https?:\/\//i.test(returnURL) && URL.canParse(returnURL) ? returnURL : undefined,
    report: async (report) => mode !== 'normal' || teller.report(report),
    end: async (seconds) => {
      await lrs.send([...teller.last(seconds), statements.ofSession('terminated', seconds)]);
    },
  };
}

/** Tells a report: first what the LMS has to judge by, then how to go on, and whether it reads that again as it was told. */
function tellerOf(
  lrs: Lrs,
  { ofSession, ofInteraction }: ReturnType<typeof cmi5Statements>,
  { sent: before }: v.InferOutput<typeof Kept>,
) {
  // Once each of a registration.
  const sent = new Set(before);
  const told = new Set<string>();
  let failed: LmsReport | undefined;

  const tellInteractions = async (report: LmsReport): Promise<boolean> => {
    const news = report.interactions.filter(({ id }) => !told.has(id));
    if (news.length === 0) return true;
    if ((await lrs.send(news.map((one) => ofInteraction(one, report)))) === 'silent') return false;
    for (const { id } of news) told.add(id);
    return true;
  };

  const tellOutcome = async ({ outcome, seconds, score }: LmsReport): Promise<boolean> => {
    const due = [
      ...(outcome === 'passed' ? (['passed'] as const) : []),
      ...(outcome === 'incomplete' ? [] : (['completed'] as const)),
    ].filter((verb) => !sent.has(verb));
    for (const verb of due) {
      // One that the LMS refuses it has had already, or will never take.
      if ((await lrs.send([ofSession(verb, seconds, score)])) === 'silent') return false;
      sent.add(verb);
    }
    return true;
  };

  return {
    report: async (report: LmsReport): Promise<boolean> => {
      const { state, outcome } = report;
      failed = outcome === 'failed' ? report : undefined;
      if (!(await tellInteractions(report)) || !(await tellOutcome(report))) return false;
      if (!(await lrs.keepState(OURS, { state, sent: [...sent] }))) return false;
      const read = await lrs.state(OURS);
      const kept = v.safeParse(Kept, typeof read === 'object' ? read.json : undefined);
      return kept.success && kept.output.state === state;
    },
    /** After a fail no launch takes a pass: that it failed is for its end, when nobody can do it again. */
    last: (seconds: number) => (failed && !sent.has('passed') ? [ofSession('failed', seconds, failed.score)] : []),
  };
}
