import type { Entry } from '../../core/index';
import { logOfRun } from '../run';
import type { StartEvents } from '../share/linkStory';
import { lmsStateOf } from './keptState';
import { rememberLearner } from './learner';
import type { Launched } from './lms';
import { useOwnPackage } from './ownPackage';
import { logInState, merged, NO_STATE, parseState, type LmsState, type RunInState } from './state';
import { goOnWith } from './takeUp';

/** An attempt that an LMS which came late has kept, besides that of this window. */
export type Other = {
  readonly launched: Launched;
  readonly there: LmsState & { readonly run: RunInState };
  readonly log: readonly Entry[];
  /** Whether so many attempts are allowed that this one counts. */
  readonly isOwnCounted: boolean;
};

/** What an LMS that came late has kept, where it is not this attempt that simply goes on. */
export type Meeting = { readonly other: Other; readonly isOwnEmpty: boolean };

/** What is at stake when an LMS comes while an attempt is under way here; nothing where it has kept none that can be played. */
export async function meetingOf(launched: Launched, here: LmsState, starts: StartEvents): Promise<Meeting | undefined> {
  const { run, ...rest } = parseState(launched.state) ?? NO_STATE;
  const log = run && (await logInState(run, starts));
  if (!run || !log) return undefined;
  const { attempts = Infinity } = useOwnPackage.getState().told ?? {};
  const isOwnCounted = rest.tries + here.tries <= attempts;
  return { other: { launched, there: { ...rest, run }, log, isOwnCounted }, isOwnEmpty: !hasWork(logOfRun()) };
}

/** What is known of a learner who has begun attempts before anybody knew whose they are. That of this window goes on. */
export function joined(there: LmsState, here: LmsState): LmsState {
  const tries = there.tries + here.tries;
  return { ...merged(there, here), tries, ...(here.run && { run: here.run }) };
}

/** Goes on with the attempt that the LMS has kept. `onShow` is called in the instant in which it takes the place of this one. */
export async function goOnThere({ log }: Other, onShow: () => void): Promise<void> {
  useOwnPackage.setState({ late: 'taking' });
  await goOnWith(log, useOwnPackage.getState().told?.brand, onShow);
  useOwnPackage.setState({ late: 'taken' });
}

/** Notes whom the LMS names, and answers with the name of what this browser keeps for it from now on; nothing where it names nobody. */
export function nameLearner(learner: string): string | undefined {
  const { told } = useOwnPackage.getState();
  if (!told || learner === '') return undefined;
  useOwnPackage.setState({ isNamed: rememberLearner(told.id, learner).isKnown });
  return lmsStateOf(told.id, learner);
}

/** Whether something was done in an attempt: more than that its first page was looked at. */
function hasWork([first, ...rest]: readonly Entry[]): boolean {
  return rest.some(({ what }) => what.type !== 'visited' || what.address !== first?.page);
}
