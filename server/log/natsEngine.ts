import { jetstream, jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { isNoStream, openStreamLog } from './streamLog';
import type { RoomEngine } from './roomLog';

const PREFIX = 'onetenant-room-';
const ROOM = /^onetenant-room-([0-9a-f]{12})$/;

/**
 * Keeps rooms on NATS JetStream, a stream for each, so that several services, on several machines, have the same rooms.
 * Rejects where there is none at that address.
 */
export async function openNatsEngine(servers: string): Promise<RoomEngine> {
  const connection = await connect({ servers, maxReconnectAttempts: -1, name: 'onetenant' });
  const manager = await jetstreamManager(connection);
  const client = jetstream(connection);
  const isAway = watchConnection(connection);
  const logOf = (room: string) => openStreamLog({ connection, client, manager, isAway }, `${PREFIX}${room}`);

  return {
    rooms: async () => {
      const found: string[] = [];
      for await (const name of manager.streams.names()) {
        const room = ROOM.exec(name)?.[1];
        if (room !== undefined) found.push(room);
      }
      return found;
    },
    find: async (room) => {
      try {
        await manager.streams.info(`${PREFIX}${room}`);
        return logOf(room);
      } catch (error) {
        if (isNoStream(error)) return undefined;
        throw error;
      }
    },
    create: async (room) => {
      const name = `${PREFIX}${room}`;
      const isThere = await manager.streams.info(name).then(
        () => true,
        (error: unknown) => !isNoStream(error),
      );
      if (isThere) throw new Error(`the room ${room} is there already`);
      await manager.streams.add({
        name,
        subjects: [`${name}.*`],
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        deny_delete: true,
      });
      return logOf(room);
    },
    remove: async (room) => {
      await manager.streams.delete(`${PREFIX}${room}`).catch((error: unknown) => {
        if (!isNoStream(error)) throw error;
      });
    },
    close: () => connection.close(),
  };
}

/** Tells whether the server is away at this moment. */
function watchConnection(connection: NatsConnection): () => boolean {
  let isAway = false;
  const watch = async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') isAway = true;
      if (type === 'reconnect') isAway = false;
    }
  };
  void watch();
  return () => isAway;
}
