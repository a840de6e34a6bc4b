import type { What } from '../core/index';
import { heldLog } from './log/keptLog';
import { TAB } from './log/writeLog';

const MOVES = ['did', 'undid', 'redid'] as const satisfies readonly What['type'][];
type Move = (typeof MOVES)[number];

/** What changed the world of this run last, and whether it was in this tab; nothing where nothing has. */
export function lastMove(): { readonly type: Move; readonly isOurs: boolean } | undefined {
  for (const { tab, what } of heldLog().toReversed())
    if (isMove(what.type)) return { type: what.type, isOurs: tab === TAB };
  return undefined;
}

function isMove(type: What['type']): type is Move {
  return MOVES.some((one) => one === type);
}
