import { beforeEach, describe, expect, test } from 'vitest';
import { elsewhere, GONE_MS, type Elsewhere } from '../../server/room/elsewhere';
import { asOne, presence } from '../../server/room/presence';

const ANN = 'aaaaaaaaaaaa';
const BOB = 'bbbbbbbbbbbb';
const RUN = 'ab';
const TAKEN = '2026-08-01T12:00:00.000Z';

type Service = {
  readonly here: ReturnType<typeof presence>;
  readonly others: Elsewhere;
  readonly news: string[];
  /** All that this service knows of a seat. */
  readonly of: (seat: string) => ReturnType<typeof asOne>;
};

let time: number;
let calls: string[];
let listeners: Set<(word: unknown) => void>;
beforeEach(() => {
  time = Date.parse(TAKEN);
  calls = [];
  listeners = new Set();
});

/** What is called reaches everybody as text does. */
function call(word: unknown): void {
  calls.push(JSON.stringify(word));
  for (const hear of listeners) hear(JSON.parse(JSON.stringify(word)));
}

const now = () => new Date(time);

function service(): Service {
  const here = presence(() => now().toISOString());
  const news: string[] = [];
  const channel = {
    call,
    overhear: (hear: (word: unknown) => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
  const others = elsewhere({ channel, here, now, changed: (seat) => news.push(seat) });
  const of = (seat: string) => asOne([...others.of(seat), ...[here.of(seat) ?? []].flat()], TAKEN);
  return { here, others, news, of };
}

describe('a service of a room', () => {
  test('knows of who came before it was there', () => {
    const first = service();
    first.here.arrive(ANN);
    expect(service().of(ANN)).toMatchObject({ windows: 1 });
  });

  test('hears what changes at another one, once', async () => {
    const [first, second] = [service(), service()];
    const window = first.here.arrive(ANN);
    window.behind(RUN, 3);
    first.others.tell(ANN);
    await expect.poll(() => second.of(ANN)).toMatchObject({ windows: 1, behind: 3 });
    expect(second.news).toEqual([ANN]);
    first.others.beat();
    expect(second.news).toEqual([ANN]);

    time += 1000;
    window.leave();
    first.others.tell(ANN);
    await expect.poll(() => second.of(ANN).windows).toBe(0);
    expect(second.of(ANN)).toMatchObject({ since: new Date(time).toISOString() });
  });

  test('counts the entries of one browser once, whose windows are at two services', async () => {
    const [first, second] = [service(), service()];
    first.here.arrive(ANN).behind(RUN, 3);
    second.here.arrive(ANN).behind(RUN, 2);
    first.others.tell(ANN);
    await expect.poll(() => second.of(ANN)).toMatchObject({ windows: 2, behind: 3 });
  });

  test('says nothing of what is as it was said last', async () => {
    const [first, second] = [service(), service()];
    const window = first.here.arrive(ANN);
    first.others.tell(ANN);
    await expect.poll(() => second.of(ANN).windows).toBe(1);
    const before = calls.length;
    window.behind(RUN, 1);
    first.others.tell(ANN);
    window.behind(RUN, 0);
    first.here.arrive(BOB);
    first.others.tell(BOB);
    await expect.poll(() => second.of(BOB).windows).toBe(1);
    expect(calls.slice(before).join('\n')).not.toContain(ANN);
  });

  test('takes the learners of one that goes, or is not heard of any more, for gone', () => {
    const [going, killed, last] = [service(), service(), service()];
    going.here.arrive(ANN);
    killed.here.arrive(BOB);
    going.others.beat();
    killed.others.beat();
    going.others.close();
    expect(last.of(ANN).windows).toBe(0);
    expect(last.of(BOB).windows).toBe(1);
    time += GONE_MS + 1;
    last.others.beat();
    expect(last.of(BOB)).toMatchObject({ windows: 0, behind: 0 });
    expect(last.news).toEqual([ANN, BOB, ANN, BOB]);
  });

  test('takes nothing that is no word of a service', () => {
    const first = service();
    for (const word of [null, 'hello', { type: 'connected' }, { type: 'changed', service: 'x', seats: [] }]) call(word);
    call({ type: 'connected', service: '0123456789ab', seats: [{ seat: ANN, windows: -1, since: TAKEN, runs: [] }] });
    expect(first.news).toEqual([]);
    expect(first.of(ANN)).toEqual({ windows: 0, since: TAKEN, behind: 0 });
  });
});
