import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { converse } from '../../server/wire/conversation';

const nothing = () => undefined;

test('others have their turn between two messages of one, which may have come at once', async () => {
  const parts = { OPEN: 1, readyState: 1, bufferedAmount: 0, pause: nothing, resume: nothing };
  const socket = Object.assign(new EventEmitter(), parts);
  const done: string[] = [];
  // What a conversation uses of it.
  converse<string, object>(socket as unknown as WebSocket, {
    parse: (text) => text,
    hear: async (message) => {
      done.push(message);
      setImmediate(() => done.push('another'));
    },
    malformed: {},
    beat: {},
    gone: nothing,
    pace: async () => undefined,
  });
  for (const message of ['one', 'two', 'three']) socket.emit('message', Buffer.from(message), false);
  await expect.poll(() => done).toEqual(['one', 'another', 'two', 'another', 'three', 'another']);
  socket.emit('close');
});
