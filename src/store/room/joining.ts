import { parseFromLearner, type FromLearner } from '../../room/learnerMessages';
import { ours } from '../storage/ours';
import { recall, remember } from '../storage/remember';

const KEY = ours('onetenant.joining');

export type Joining = Extract<FromLearner, { type: 'join' }>;

/** The seat that this tab has asked for and not been told of: asked for again after a reload, it is the same one. */
export function recalledJoining(): Joining | undefined {
  const asked = parseFromLearner(recall('session', KEY) ?? '');
  return asked?.type === 'join' ? asked : undefined;
}

export function rememberJoining(asked: Joining): void {
  remember('session', KEY, JSON.stringify(asked));
}

export function forgetJoining(): void {
  remember('session', KEY, '');
}
