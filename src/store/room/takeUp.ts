import { canonical, type Entry } from '../../core/index';
import type { ToLearner } from '../../room/learnerMessages';
import { foreignLog } from '../log/foreignLog';
import { keptIn } from '../log/keptLog';
import { catchUp } from '../log/openLog';
import { RUNS, tellNews } from '../storage/news';
import { inTurn } from '../storage/inTurn';
import { readStored } from '../storage/stored';
import { changeSeat } from './seatRecord';

type Part = Extract<ToLearner, { type: 'log' }>;

/** Takes up the log of a run that another browser has written, part by part. Nothing of it is believed before it is read. */
export function takingUp() {
  let run = '';
  let foreign = foreignLog();
  let length = 0;
  return {
    /** Takes the next part. Answers with whether the run was whole by it and is kept here now. */
    take: async (part: Part): Promise<boolean> => {
      if (part.run !== run || part.from === 0) {
        run = part.run;
        foreign = foreignLog();
        length = 0;
      }
      if (part.from !== length) return false;
      for (const entry of part.entries) if (foreign.take(entry, part.format)) return false;
      length += part.entries.length;
      const read = length === part.of ? foreign.end() : undefined;
      return read && 'log' in read ? keepHere(run, read.log) : false;
    },
  };
}

/** Keeps it, or what is new of it. What was done here otherwise stays as it is. */
function keepHere(run: string, log: readonly Entry[]): Promise<boolean> {
  return inTurn(async () => {
    const own = await keptIn().find(run);
    // What is written into a deleted run brings it back.
    if (own?.deleted !== undefined) return false;
    const here = own ? (await readStored(keptIn(), run)).log : [];
    const last = here.at(-1);
    if (here.length >= log.length || (last && canonical(last) !== canonical(log[here.length - 1]))) return false;
    await keptIn().append(run, log, here.length);
    changeSeat(({ runs }) => ({ runs: [...runs.filter((one) => one !== run), run] }));
    tellNews(own ? run : RUNS);
    if (own) await catchUp(run);
    return true;
  }).catch(() => false);
}
