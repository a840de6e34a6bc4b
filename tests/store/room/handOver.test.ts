import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromLearner } from '../../../src/room/learnerMessages';
import { handingOver } from '../../../src/store/room/handOver';
import { rememberSeat } from '../../../src/store/room/seatRecord';
import { entriesFrom } from '../../../src/store/room/ownEntries';

const RUN = 'ab';
const OTHER = 'cd';
vi.mock('../../../src/store/room/ownEntries', () => ({ entriesFrom: vi.fn<typeof entriesFrom>() }));

type Told = Parameters<Parameters<typeof handingOver>[0]['tell']>[0];
let said: FromLearner[] = [];
let told: Told | undefined;
let handOver: ReturnType<typeof handingOver>;
const parts = () => said.flatMap((one) => (one.type === 'entries' ? [[one.run, one.from, one.entries.length]] : []));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  said = [];
  const seat = { room: '0123456789ab', seat: '0123456789ab', secret: 'a'.repeat(32), name: 'Ann' };
  rememberSeat({ ...seat, since: '2026-11-30T08:00:00.000Z', runs: [RUN, OTHER], read: [] });
  // Each run has four entries here.
  vi.mocked(entriesFrom).mockImplementation(async (_run, from) => ({
    format: 7,
    entries: Array.from({ length: 4 - from }, (_, at) => from + at),
    of: 4,
  }));
  handOver = handingOver({
    say: (message) => said.push(message),
    tell: (state) => {
      told = state;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const expectParts = (expected: readonly unknown[]) => vi.waitFor(() => expect(parts()).toEqual(expected));

describe('what a browser hands over', () => {
  test('is what the room has not, one message after the other', async () => {
    handOver.begin([{ id: RUN, length: 3 }]);
    await expectParts([[RUN, 3, 1]]);
    expect(told).toEqual({ behind: 5 });
    handOver.hear({ type: 'ack', run: RUN, have: 4 });
    await expectParts([
      [RUN, 3, 1],
      [OTHER, 0, 4],
    ]);
    expect(said).toHaveLength(2);
  });

  test('is sent from where the room says that it is behind', async () => {
    handOver.begin([
      { id: RUN, length: 3 },
      { id: OTHER, length: 4 },
    ]);
    await expectParts([[RUN, 3, 1]]);
    handOver.hear({ type: 'behind', run: RUN, have: 1 });
    await expectParts([
      [RUN, 3, 1],
      [RUN, 1, 3],
    ]);
    expect(said).toHaveLength(2);
  });

  test('is nothing while there is no line, and the same again once there is', async () => {
    handOver.begin([{ id: OTHER, length: 4 }]);
    await expectParts([[RUN, 0, 4]]);
    handOver.pause();
    handOver.look();
    handOver.begin([{ id: OTHER, length: 4 }]);
    await expectParts([
      [RUN, 0, 4],
      [RUN, 0, 4],
    ]);
    expect(said).toHaveLength(2);
  });

  test('leaves out what is unlawful, and goes on with the others', async () => {
    handOver.begin([]);
    await expectParts([[RUN, 0, 4]]);
    handOver.hear({ type: 'unlawful', run: RUN, have: 1, flaw: 'unlawful' });
    await expectParts([
      [RUN, 0, 4],
      [OTHER, 0, 4],
    ]);
    expect(told).toEqual({ behind: 7, notTaken: 'unlawful' });
  });

  test('that the room cannot keep just now is tried again, and is said until it is kept', async () => {
    handOver.begin([{ id: OTHER, length: 4 }]);
    await expectParts([[RUN, 0, 4]]);
    handOver.refused('not-kept');
    await vi.waitFor(() => expect(told).toEqual({ behind: 4, notTaken: 'not-kept' }));
    expect(parts()).toHaveLength(1);
    vi.runAllTimers();
    await expectParts([
      [RUN, 0, 4],
      [RUN, 0, 4],
    ]);
    expect(told).toEqual({ behind: 4, notTaken: 'not-kept' });
    handOver.hear({ type: 'ack', run: RUN, have: 4 });
    await vi.waitFor(() => expect(told).toEqual({ behind: 0 }));
  });
});
