import type { FromLearner, ToLearner } from '../../room/learnerMessages';
import { LARGEST_MESSAGE } from '../../room/parts';
import { heldLog } from '../log/keptLog';
import { keep } from '../log/writeLog';
import { useRun } from '../runState';
import { inTurn } from '../storage/inTurn';
import { randomId } from '../storage/randomId';
import { entriesFrom } from './ownEntries';
import { changeSeat, recalledSeat } from './seatRecord';

type Answer = Extract<ToLearner, { type: 'ack' | 'behind' | 'parted' | 'unlawful' }>;
/** Why something of a seat is not handed over. It stays in the browser. */
export type NotTaken = 'unlawful' | 'seat-full' | 'too-large' | 'not-kept';

// A full disk or a server that is away is not mended in an instant.
const TRY_AGAIN = 5_000;

type Wish = {
  readonly say: (message: FromLearner) => void;
  /** How many entries the room has yet to get, and why some are not handed over. */
  readonly tell: (state: { readonly behind: number; readonly notTaken?: NotTaken }) => void;
};

/**
 * Hands over the runs of this browser's seat, one message after the other, each once the one before is answered. Nothing
 * here ever waits for the room.
 */
export function handingOver({ say, tell }: Wish) {
  /** How much the room has, as far as it has said so. */
  let have: Map<string, number> | undefined;
  let hasLine = false;
  /** The run of which something is under way. */
  let underWay: string | undefined;
  let isLooking = false;
  /** Something may be new since the last look began. */
  let isAsked = false;
  const left = new Map<string, NotTaken>();
  /** Runs that the room could not keep just now: they are tried again. */
  const resting = new Set<string>();
  const isLeft = (run: string) => resting.has(run) || (left.has(run) && left.get(run) !== 'not-kept');

  const look = async (): Promise<void> => {
    const known = have;
    if (!known || underWay !== undefined) return;
    let behind = 0;
    let next: Extract<FromLearner, { type: 'entries' }> | undefined;
    for (const run of recalledSeat()?.runs ?? []) {
      const from = known.get(run) ?? 0;
      const { entries, format, of } = await entriesFrom(run, from);
      behind += of - from;
      if (next || entries.length === 0 || isLeft(run)) continue;
      next = { type: 'entries', run, format, from, entries, of };
      if (JSON.stringify(next).length < LARGEST_MESSAGE / 2) continue;
      if (new TextEncoder().encode(JSON.stringify(next)).length < LARGEST_MESSAGE) continue;
      left.set(run, 'too-large');
      next = undefined;
    }
    // The line came back meanwhile, and the room has said anew what it has.
    if (have !== known) return;
    const [notTaken] = left.values();
    tell({ behind, ...(notTaken && { notTaken }) });
    if (!next || !hasLine) return;
    underWay = next.run;
    say(next);
  };
  const lookWhileAsked = async (): Promise<void> => {
    isLooking = true;
    while (isAsked) {
      isAsked = false;
      // Where the storage fails at this moment, it is tried again with the next entry.
      await look().catch(() => undefined);
    }
    isLooking = false;
  };
  const askToLook = () => {
    isAsked = true;
    if (!isLooking) void lookWhileAsked();
  };

  return {
    /** There is a line, and the room has so much. */
    begin: (runs: readonly { readonly id: string; readonly length: number }[]) => {
      have = new Map(runs.map(({ id, length }) => [id, length]));
      hasLine = true;
      underWay = undefined;
      askToLook();
    },
    /** The line broke: what was under way may have arrived or not. */
    pause: () => {
      hasLine = false;
      underWay = undefined;
    },
    /** Something may be new here. */
    look: askToLook,
    hear: (answer: Answer) => {
      underWay = undefined;
      const { run } = answer;
      have?.set(run, answer.have);
      if (left.get(run) === 'not-kept') left.delete(run);
      if (answer.type === 'unlawful') left.set(run, 'unlawful');
      if (answer.type === 'parted') void goOnApart(run).finally(askToLook);
      else askToLook();
    },
    /** What is under way is not taken. */
    refused: (why: NotTaken) => {
      const run = underWay;
      underWay = undefined;
      if (run !== undefined) left.set(run, why);
      if (run !== undefined && why === 'not-kept') {
        resting.add(run);
        setTimeout(() => {
          resting.delete(run);
          askToLook();
        }, TRY_AGAIN);
      }
      askToLook();
    },
  };
}

/** Another browser went on with this run otherwise: as this one has it, it goes on as a run of its own. */
function goOnApart(run: string): Promise<void> {
  return inTurn(async () => {
    const isShown = useRun.getState().id === run;
    const own = randomId();
    changeSeat(({ runs }) => ({ runs: [...runs.filter((one) => one !== run), ...(isShown ? [own] : [])] }));
    if (isShown) await keep(heldLog(), own);
  });
}
