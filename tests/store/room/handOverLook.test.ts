import { beforeEach, describe, expect, test } from 'vitest';
import type { FromLearner } from '../../../src/room/learnerMessages';
import { keepIn } from '../../../src/store/log/keptLog';
import { handingOver } from '../../../src/store/room/handOver';
import { rememberSeat } from '../../../src/store/room/seatRecord';
import { memoryStorage, type Storage } from '../../../src/store/storage/storage';
import { asKelley } from '../tabs';
import { logOf } from '../../kit/logs';
import { DOOR_TEXT } from './seatTabs';

const RUN = 'ab12';
const LOG = logOf('office-customer', asKelley);

let said: FromLearner[];
let behind: number[];
/** Lets the storage answer what was asked of it first: with what it had then. */
let answerOne: () => void;

/** A storage that takes its time to read, with a run of the seat in it. */
async function slowStorage(log: typeof LOG): Promise<Storage> {
  const storage = memoryStorage();
  await storage.append(RUN, log, 0);
  const waiting: (() => void)[] = [];
  answerOne = () => waiting.shift()?.();
  const read = async (...asked: Parameters<Storage['read']>) => {
    const found = await storage.read(...asked);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return found;
  };
  return { ...storage, lasting: true, read };
}

function handOver() {
  return handingOver({
    say: (message) => said.push(message),
    tell: (state) => behind.push(state.behind),
  });
}

/** Once the storage was asked, it answers; and what comes of that has come. */
async function storageAnswers(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  answerOne();
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

beforeEach(() => {
  said = [];
  behind = [];
  rememberSeat({ ...DOOR_TEXT, runs: [RUN] });
});

describe('what is new while it is looked for what is new', () => {
  test('is handed over without anything else being done', async () => {
    const storage = await slowStorage(LOG.slice(0, 1));
    keepIn(storage);
    const hand = handOver();
    hand.begin([{ id: RUN, length: 1 }]);
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    await storage.append(RUN, LOG, 1);
    hand.look();
    await storageAnswers();
    expect(said).toEqual([]);
    await storageAnswers();
    expect(said).toMatchObject([{ type: 'entries', run: RUN, from: 1, of: 2 }]);
  });

  test('is handed over on the line that came back meanwhile, and not as the old line knew it', async () => {
    keepIn(await slowStorage(LOG));
    const hand = handOver();
    hand.begin([]);
    hand.pause();
    hand.begin([{ id: RUN, length: 1 }]);
    await storageAnswers();
    expect(said).toEqual([]);
    await storageAnswers();
    expect(said).toMatchObject([{ type: 'entries', run: RUN, from: 1, of: 2 }]);
    expect(behind).toEqual([1]);
  });

  test('is handed over once a storage that failed does not fail any more', async () => {
    const storage = await slowStorage(LOG);
    keepIn({ ...storage, read: () => Promise.reject(new DOMException('not now', 'AbortError')) });
    const hand = handOver();
    hand.begin([]);
    await storageAnswers();
    keepIn(storage);
    hand.look();
    await storageAnswers();
    expect(said).toMatchObject([{ type: 'entries', run: RUN, from: 0, of: 2 }]);
  });
});
