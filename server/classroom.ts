import { openFilesEngine } from './log/filesEngine';
import { openNatsEngine } from './log/natsEngine';
import { serve } from './serve';

type Wish = Omit<Parameters<typeof serve>[0], 'engine'> & {
  /** Where rooms are kept: a folder, or the address of a NATS server. */
  readonly folder: string;
  readonly nats?: string | undefined;
  /** Opens a new room, also where one is open from before. */
  readonly isNew: boolean;
};

/**
 * Serves the page and a room: the one that was opened last, while seats can still be taken in it, or a new one. Answers
 * with how one comes in, and with a secret of its own for the desk.
 */
export async function openClassroom({ folder, nats, isNew, ...wish }: Wish) {
  const engine = await (nats === undefined ? openFilesEngine(folder) : openNatsEngine(nats));
  try {
    const served = await serve({ engine, ...wish });
    const room = (isNew ? undefined : await served.rooms.latest()) ?? (await served.rooms.create());
    const secret = await served.rooms.admit(room);
    const { pin, seats } = room.story();
    return { ...served, room: room.id, secret, pin: pin?.digits ?? '', seats: seats.size };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
