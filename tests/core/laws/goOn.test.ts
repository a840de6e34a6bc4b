import { expect, test } from 'vitest';
import { readLog, timelineOf, worldAt, type World } from '../../../src/core/index';
import { onLogs } from './onWalks';
import { LAW_RUNS } from './walk';

// Ids that were given stay given, also when what got them was undone since (docs/rules.md, law 10).
const butForIds = (world: World) => ({ ...world, issued: 0 });

test('going on from any moment of a run begins with the world that its timeline shows there', () => {
  onLogs(
    (log) => {
      const run = readLog(log);
      for (const { seq, undone } of timelineOf(run)) {
        const shown = worldAt(run, seq);
        const gone = readLog(log.slice(0, seq + 1)).world;
        expect(shown && butForIds(shown)).toEqual(butForIds(gone));
        expect(undone).toBe(!run.done.some((step) => step.seq === seq));
      }
      expect(worldAt(run, 0)).toEqual(readLog(log.slice(0, 1)).world);
    },
    { runs: Math.ceil(LAW_RUNS / 4) },
  );
});
