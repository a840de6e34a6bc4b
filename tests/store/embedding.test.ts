import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/index';
import { openEmbedding } from '../../src/store/embed/embedding';
import type { Message } from '../../src/store/embed/messages';
import { entryOf } from '../kit/logs';

const HOST = 'https://school.example';
const HELLO = { onetenant: 1, type: 'hello' };
const LOG: readonly Entry[] = [
  entryOf(0, { type: 'began', start: 'blank', seed: 'seed', events: [] }),
  entryOf(1, { type: 'did', command: { type: 'signOut', profile: 'default' }, events: [] }),
];
const READY: Message = { onetenant: 1, type: 'ready', start: 'blank', lesson: null, language: 'en' };
const page = (address: string): Message => ({ onetenant: 1, type: 'page', frame: 'main', address });

let close = () => undefined as void;
afterEach(() => close());

function talk(answer: (request: unknown) => Promise<boolean> = async () => true) {
  const postMessage = vi.fn<(message: Message, origin: string) => void>();
  // Only what a talk does with the window around it.
  const around = { postMessage } as unknown as Window;
  const opened = openEmbedding(around);
  close = opened.close;
  opened.doneBy(answer);
  const stands = (log: readonly Entry[], address: string, run = 'run') =>
    opened.stands({ run, log, told: { ready: READY, main: page(address) } });
  stands(LOG.slice(0, 1), 'azure.microsoft.com');
  return {
    stands,
    hears: (data: unknown, origin = HOST, source = around) =>
      dispatchEvent(new MessageEvent('message', { data, origin, source })),
    said: () => postMessage.mock.calls.map(([message]) => message.type),
    origins: () => [...new Set(postMessage.mock.calls.map(([, origin]) => origin))],
    postMessage,
  };
}

test('nothing is said before a hello, and then to its origin alone', () => {
  const { stands, hears, said, origins } = talk();
  stands(LOG, 'portal.azure.com');
  expect(said()).toEqual([]);
  hears(HELLO);
  expect(said()).toEqual(['ready', 'page']);
  expect(origins()).toEqual([HOST]);
});

test('what was done before the hello is no news; what is done after it is told once', () => {
  const { stands, hears, said, postMessage } = talk();
  hears(HELLO);
  stands(LOG, 'azure.microsoft.com');
  stands(LOG, 'azure.microsoft.com');
  expect(said()).toEqual(['ready', 'page', 'event']);
  stands(LOG, 'portal.azure.com');
  expect(postMessage).toHaveBeenLastCalledWith(page('portal.azure.com'), HOST);
});

test('each hello is answered with how things stand, and so is another run', () => {
  const { stands, hears, said } = talk();
  hears(HELLO);
  hears(HELLO);
  stands(LOG, 'azure.microsoft.com', 'another');
  expect(said()).toEqual(['ready', 'page', 'ready', 'page', 'ready', 'page']);
});

test('another window and another origin are not heard', () => {
  const answer = vi.fn<() => Promise<boolean>>(async () => true);
  const { hears, said } = talk(answer);
  hears(HELLO, HOST, window);
  expect(said()).toEqual([]);
  hears(HELLO);
  const before = said();
  hears({ onetenant: 1, type: 'undo' }, 'https://elsewhere.example');
  hears({ onetenant: 1, type: 'undo' }, HOST, window);
  hears({ onetenant: 9 }, 'https://elsewhere.example');
  expect(said()).toEqual(before);
  expect(answer).not.toHaveBeenCalled();
});

test.each(['null', '', 'file://', '*'])('a page whose origin is “%s” is told nothing', (origin) => {
  const answer = vi.fn<() => Promise<boolean>>(async () => true);
  const { hears, said } = talk(answer);
  hears(HELLO, origin);
  hears({ onetenant: 1, type: 'undo' }, origin);
  expect(said()).toEqual([]);
  expect(answer).not.toHaveBeenCalled();
});

test('a request before any hello does nothing', () => {
  const answer = vi.fn<() => Promise<boolean>>(async () => true);
  const { hears, said } = talk(answer);
  hears({ onetenant: 1, type: 'undo' });
  hears({ onetenant: 1, type: 'nonsense' });
  expect(said()).toEqual([]);
  expect(answer).not.toHaveBeenCalled();
});

test('what cannot be read, and what cannot be done now, is refused', async () => {
  const { hears, postMessage } = talk(async () => false);
  hears(HELLO);
  hears({ onetenant: 1, type: 'nonsense' });
  expect(postMessage).toHaveBeenLastCalledWith(
    { onetenant: 1, type: 'refused', request: null, why: 'malformed' },
    HOST,
  );
  hears({ onetenant: 1, type: 'undo' });
  await vi.waitFor(() =>
    expect(postMessage).toHaveBeenLastCalledWith(
      { onetenant: 1, type: 'refused', request: 'undo', why: 'not-now' },
      HOST,
    ),
  );
});
