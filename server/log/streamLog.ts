import { randomUUID } from 'node:crypto';
import {
  AckPolicy,
  DeliverPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { ALL, type Appended, type RoomLog } from './roomLog';

const WRONG_LAST_SEQUENCE = 10_071;
const NO_MESSAGE = 10_037;
const FIVE_MINUTES = 300_000_000_000;

/** The log of a room in a stream: what is appended at once is one message, under the subject after the stream's name. */
export function openStreamLog(client: JetStreamClient, manager: JetStreamManager, stream: string): RoomLog {
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
    const { name } = await manager.consumers.add(stream, {
      filter_subject: filterOf(subject),
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: after + 1,
      ack_policy: AckPolicy.None,
      mem_storage: true,
      inactive_threshold: FIVE_MINUTES,
    });
    return (await client.consumers.get(stream, name)).consume();
  };

  /** Hears all after a sequence, first what is there, for which this resolves. The answer ends it. */
  const follow: RoomLog['follow'] = async (subject, after, hear) => {
    const until = await lastOf(subject === ALL ? undefined : subject);
    const messages = await messagesAfter(subject, after);
    const end = () => void messages.close();
    if (until <= after) {
      void drain(messages, (appended) => hear(appended));
      return end;
    }
    await new Promise<void>((resolve) => {
      void drain(messages, (appended) => {
        hear(appended);
        if (appended.sequence >= until) resolve();
      });
    });
    return end;
  };

  const drain = async (messages: AsyncIterable<JsMsg>, hear: (appended: Appended) => void) => {
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
  };
}
