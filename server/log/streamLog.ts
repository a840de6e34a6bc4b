import { randomUUID } from 'node:crypto';
import {
  DeliverPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type ConsumerMessages,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { ALL, type Appended, type Channel, type RoomLog } from './roomLog';

const WRONG_LAST_SEQUENCE = 10_071;
const NO_MESSAGE = 10_037;
const NO_STREAM = 10_059;
// How soon it is noticed that a server which says nothing has forgotten who listens.
const NOTICED_MS = 5_000;

type Server = {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly isAway: () => boolean;
};

/** The log of a room in a stream: what is appended at once is one message, under the subject after the stream's name. */
export function openStreamLog({ connection, client, manager, isAway }: Server, stream: string): RoomLog {
  const filterOf = (subject: string) => `${stream}.${subject}`;

  const lastOf = async (subject?: string): Promise<number> => {
    if (subject === undefined) return (await manager.streams.info(stream)).state.last_seq;
    try {
      return (await manager.streams.getMessage(stream, { last_by_subj: filterOf(subject) }))?.seq ?? 0;
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return 0;
      throw error;
    }
  };

  const messagesAfter = async (subject: string, after: number) => {
    // An ordered one is made anew from where it was, after a server that was started again has forgotten it.
    const consumer = await client.consumers.get(stream, {
      filter_subjects: filterOf(subject),
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: after + 1,
    });
    return consumer.consume({ expires: NOTICED_MS });
  };

  /** Hears all after a sequence, first what is there, for which this resolves. The answer ends it. */
  const follow: RoomLog['follow'] = async (subject, after, hear, gone) => {
    const until = await lastOf(subject === ALL ? undefined : subject);
    const messages = await messagesAfter(subject, after);
    let isOver = false;
    const end = () => {
      isOver = true;
      void messages.close();
    };
    const hearRemoval = () => {
      if (isOver) return;
      end();
      gone?.();
    };
    void watchRemoval(messages, hearRemoval);
    if (until <= after) {
      void drain(messages, (appended) => hear(appended));
      return end;
    }
    await new Promise<void>((resolve, reject) => {
      const hearAll = drain(messages, (appended) => {
        hear(appended);
        if (appended.sequence >= until) resolve();
      });
      hearAll.then(() => reject(new Error('the stream ended before its last message')), reject);
    });
    return end;
  };

  const isRemoved = (): Promise<boolean> => manager.streams.info(stream).then(() => false, isNoStream);

  const watchRemoval = async (messages: ConsumerMessages, gone: () => void) => {
    for await (const { type } of messages.status()) {
      if (type === 'stream_not_found') gone();
      // It goes with its stream, and also where it is made anew.
      if (type === 'consumer_deleted' && (await isRemoved())) gone();
    }
  };

  const drain = async (messages: ConsumerMessages, hear: (appended: Appended) => void) => {
    for await (const message of messages) {
      hear({
        sequence: message.seq,
        subject: message.subject.slice(stream.length + 1),
        entries: message.json<unknown[]>(),
      });
    }
  };

  return {
    append: async (subject, entries, expected) => {
      // It would be sent once the server is back, long after it was said not to be kept.
      if (isAway()) throw new Error('the NATS server is away');
      try {
        const { seq } = await client.publish(filterOf(subject), JSON.stringify(entries), {
          msgID: randomUUID(),
          expect: { lastSubjectSequence: expected },
        });
        return seq;
      } catch (error) {
        if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE)
          return { behind: await lastOf(subject) };
        throw error;
      }
    },
    read: async (subject, after) => {
      const found: Appended[] = [];
      const stop = await follow(subject, after, (appended) => found.push(appended));
      stop();
      return found;
    },
    follow,
    // Beside the stream's own subjects, which are kept.
    channel: channelOf(connection, `${stream}-now`),
  };
}

/** Whether an error says that there is no such stream. */
export function isNoStream(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === NO_STREAM;
}

function channelOf(connection: NatsConnection, subject: string): Channel {
  return {
    call: (word) => {
      if (!connection.isClosed()) connection.publish(subject, JSON.stringify(word));
    },
    overhear: (hear) => {
      const subscription = connection.subscribe(subject, {
        callback: (error, message) => {
          const word = error ? undefined : read(message.string());
          if (word !== undefined) hear(word);
        },
      });
      return () => subscription.unsubscribe();
    },
  };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No service called that.
    return undefined;
  }
}
