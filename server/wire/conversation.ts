import type { WebSocket } from 'ws';
import { nextTurn, type Pace } from '../safety/pace';

/** What a connection says and hears, one message after the other. */
export type Conversation<To> = {
  readonly say: (message: To) => void;
  readonly close: () => void;
  /** A seat or a desk is open now, whose pace counts from here on. Where nothing is opened for long, the connection is ended. */
  readonly open: (pace: Pace) => void;
  /** The same; resolves once it has left, or cannot. */
  readonly tell: (message: To) => Promise<void>;
};

type Handler<From, To> = {
  readonly parse: (text: string) => From | undefined;
  readonly hear: (message: From, conversation: Conversation<To>) => Promise<void>;
  readonly malformed: To;
  readonly beat: To;
  readonly gone: () => void;
  readonly pace: Pace;
};

const BEAT_MS = 15_000;
const BEATS_UNOPENED = 4;
/** After so many messages that are none, somebody is not what he should be. */
const MOST_MALFORMED = 5;
/** What waits for somebody who does not read. */
const MOST_WAITING = 16_000_000;
const POLICY = 1008;
const FAILED = 1011;

/**
 * Holds a conversation over a socket: what is heard is parsed, and handled in its order and pace. One that does not
 * answer, does not read, or says what is nothing is ended.
 */
export function converse<From, To extends object>(socket: WebSocket, handler: Handler<From, To>): Conversation<To> {
  let { pace } = handler;
  let turn: Promise<unknown> = Promise.resolve();
  let pending = 0;
  let malformed = 0;
  let isAlive = true;
  let isOpen = false;
  let beats = 0;

  const say = (message: To) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_WAITING) return socket.terminate();
    socket.send(JSON.stringify(message));
  };
  const conversation: Conversation<To> = {
    say,
    close: () => socket.close(POLICY),
    open: (next) => {
      pace = next;
      isOpen = true;
    },
    tell: (message) =>
      new Promise((resolve) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message), () => resolve());
        else resolve();
      }),
  };

  const handle = async (text: string, bytes: number) => {
    if (socket.readyState !== socket.OPEN) return undefined;
    await pace(bytes);
    if (socket.readyState !== socket.OPEN) return undefined;
    const message = handler.parse(text);
    if (message !== undefined) return handler.hear(message, conversation);
    malformed += 1;
    say(handler.malformed);
    if (malformed >= MOST_MALFORMED) socket.close(POLICY);
  };

  socket.on('message', (data: Buffer, isBinary) => {
    pending += 1;
    socket.pause();
    turn = turn
      .then(() => handle(isBinary ? '' : data.toString('utf8'), data.length))
      // What was asked for may or may not have been done: asked again by another connection, it is done once.
      .catch(() => socket.close(FAILED))
      // Others are heard before what came along with this message.
      .then(nextTurn)
      .then(() => {
        pending -= 1;
        if (pending === 0) socket.resume();
      });
  });

  const beating = setInterval(() => {
    beats += 1;
    if (!isAlive || (!isOpen && beats > BEATS_UNOPENED)) return socket.terminate();
    isAlive = false;
    socket.ping();
    say(handler.beat);
  }, BEAT_MS);
  beating.unref();
  socket.on('pong', () => {
    isAlive = true;
  });
  // What is too large, or no message at all, ends the connection by itself.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearInterval(beating);
    handler.gone();
  });
  return conversation;
}
