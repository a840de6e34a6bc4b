// Starts what a measured class speaks to, on this computer only: services as `npm run classroom` starts them, or a relay.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4330;
const DOOR = /PIN (\d{3}) (\d{3})[\s\S]*#\/room\/([0-9a-f]+)\.([0-9a-f]+)/;
const MEASURED = ['--expose-gc', '--import', './scripts/benchMemory.mjs'];

/** So many services of one room, whose seats are kept in files, or in the NATS server of that address. */
export async function startServices({ services, nats }) {
  const folder = await mkdtemp(join(tmpdir(), 'onetenant-bench-'));
  const env = { ...process.env, HOST, ONETENANT_ROOMS: folder, NATS_URL: nats ?? '' };
  const started = [];
  // One after the other: the first one opens the room, and the others find it.
  for (let at = 0; at < services; at++) {
    const own = { ...env, PORT: String(FIRST_PORT + at) };
    started.push(await start([...MEASURED, 'scripts/classroom.mjs', '--built'], own));
  }
  const [{ said }] = started;
  const [, one, two, room, secret] = DOOR.exec(said);
  return {
    ...ended(started, folder),
    pin: one + two,
    door: { room, secret },
    keeps: true,
    /** What is alive in all of them together, in bytes. */
    memory: async () => {
      let bytes = 0;
      for (const { program } of started) {
        program.send('memory');
        const [alive] = await once(program, 'message');
        bytes += alive;
      }
      return bytes;
    },
  };
}

/** The baseline: it passes on what it hears, and neither judges nor keeps any of it. */
export async function startRelay() {
  const started = [await start(['scripts/benchRelay.mjs'], { ...process.env, PORT: String(FIRST_PORT) })];
  return { ...ended(started), pin: '000000', door: {}, keeps: false, memory: async () => 0 };
}

/** Begins to disturb the class of a service. The answer ends it. */
export async function disturb({ ports: [port], pin }, { log, format }) {
  const program = fork(join(root, 'scripts/benchTroublemakers.mjs'));
  program.send({ port, pin, log, format });
  await once(program, 'message');
  return () => program.kill('SIGKILL');
}

function ended(started, folder) {
  return {
    ports: started.map((_, at) => FIRST_PORT + at),
    end: async () => {
      for (const { program } of started) {
        const exit = once(program, 'exit');
        program.kill('SIGKILL');
        await exit;
      }
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

function start(words, env) {
  const program = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let said = '';
    program.once('exit', (code) => reject(new Error(`${words.at(-1)} ended with ${code}: ${said}`)));
    program.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Ctrl+C ends it')) resolve({ program, said });
    });
  });
}
