// A simulated class: learners who do something each second and hand it over, and a board that hears of it.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { WebSocket } from 'ws';

const JOIN_AT_ONCE = 20;
// For all that is under way to arrive, once nobody does anything any more.
const LONGEST_WAIT = 60_000;

/**
 * Has so many learners do the deeds of a log for so many seconds, one a second each, while `beside` goes on. Answers with
 * the times from deed to board, with how many entries are lost, twice there or not the ones that were handed over, and
 * with what a seat takes of the services' memory.
 */
export async function measureClass(services, { seats, seconds, log, format, beside = async () => () => undefined }) {
  const { ports, pin, door, keeps, memory } = services;
  const before = await memory();
  const learners = new Map();
  const board = await openDesk(ports[0], door, ({ seat, from, entries }) => learners.get(seat)?.show(from, entries));
  for (let at = 0; at < seats; at += JOIN_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(JOIN_AT_ONCE, seats - at) }, (_, n) => at + n);
    const join = (n) => joinAs({ port: ports[n % ports.length], pin, name: `Learner ${n}`, log, format });
    for (const learner of await Promise.all(numbers.map(join))) {
      learners.set(learner.seat, learner);
      learner.doOne();
    }
  }
  const all = [...learners.values()];
  const isShown = () => all.every((learner) => learner.isShown());
  if (!(await becomes(isShown))) throw new Error('The board does not show everybody.');

  const stop = await beside(services);
  await play(all, seconds);
  stop();
  await becomes(isShown);
  const perSeat = ((await memory()) - before) / seats;
  const others = keeps ? await countUnlike(ports.at(-1), door, learners) : 0;
  for (const { end } of [...all, board]) end();
  return {
    times: all.flatMap(({ times }) => times),
    faults: others + all.reduce((sum, learner) => sum + learner.faults(), 0),
    perSeat,
  };
}

/** Each learner has an instant of the second. */
async function play(learners, seconds) {
  const begun = performance.now();
  for (let second = 0; second < seconds; second++) {
    for (const [at, learner] of learners.entries()) {
      const early = begun + (second + at / learners.length) * 1000 - performance.now();
      if (early > 1) await sleep(early);
      learner.doOne();
    }
  }
}

/** Takes a seat. As a browser does, it hands over what is new once what came before is answered. */
async function joinAs({ port, pin, name, log, format }) {
  const times = [];
  const doneAt = [];
  let [have, shown, twice] = [0, 0, 0];
  let isUnderWay = false;

  const handOver = () => {
    if (isUnderWay || have === doneAt.length) return;
    isUnderWay = true;
    const entries = log.slice(have, doneAt.length);
    line.say({ type: 'entries', run: seat, format, from: have, entries, of: doneAt.length });
  };
  const { line, message } = await openSeat(port, joining(pin, name), (answer) => {
    if (answer.type === 'refused' || answer.type === 'unlawful') throw new Error(JSON.stringify(answer));
    if (answer.type !== 'ack' && answer.type !== 'behind') return;
    isUnderWay = false;
    have = answer.have;
    handOver();
  });
  const { seat } = message;
  return {
    seat,
    times,
    doOne: () => {
      doneAt.push(performance.now());
      handOver();
    },
    /** The board has heard of entries; the first of a run was no deed. */
    show: (from, entries) => {
      const now = performance.now();
      for (let at = from; at < from + entries.length; at++) {
        if (at < shown) twice += 1;
        else if (at > 0) times.push(now - doneAt[at]);
      }
      shown = Math.max(shown, from + entries.length);
    },
    done: () => log.slice(0, doneAt.length),
    isShown: () => have === doneAt.length && shown === doneAt.length,
    faults: () => twice + doneAt.length - shown,
    end: line.end,
  };
}

/** What asks for a new seat. */
export function joining(pin, name) {
  return { type: 'join', pin, name, secret: randomBytes(16).toString('hex') };
}

/** A seat that is taken or come back to: its line, and the message that says so. */
export async function openSeat(port, opening, hear) {
  let seated;
  const line = await speak(port, '/room', (message) => {
    if (message.type === 'seated') seated = message;
    else hear(message);
  });
  line.say(opening);
  if (!(await becomes(() => seated !== undefined))) throw new Error('The room takes nobody in.');
  return { line, message: seated };
}

/** A desk that wants to hear of every run, from its beginning. */
async function openDesk(port, door, hearLog) {
  const wanted = new Set();
  const want = ({ seat, now }) => {
    if (!now || wanted.has(seat)) return;
    wanted.add(seat);
    line.say({ type: 'want', seat, run: now, from: 0 });
  };
  const line = await speak(port, '/room/desk', (message) => {
    if (message.type === 'opened') for (const seat of message.seats) want(seat);
    if (message.type === 'seat') want(message.seat);
    if (message.type === 'log') hearLog(message);
  });
  line.say({ type: 'open', ...door });
  return line;
}

/** How many entries of the room's logs, read anew, are not in their place what was handed over, or are missing there. */
async function countUnlike(port, door, learners) {
  const logs = new Map([...learners.keys()].map((seat) => [seat, []]));
  const desk = await openDesk(port, door, ({ seat, from, entries }) =>
    logs.get(seat)?.splice(from, Infinity, ...entries),
  );
  const isWhole = ([seat, log]) => log.length >= learners.get(seat).done().length;
  await becomes(() => [...logs].every(isWhole));
  desk.end();
  return [...logs].reduce((sum, [seat, log]) => sum + unlike(log, learners.get(seat).done()), 0);
}

function unlike(log, done) {
  const longer = log.length > done.length ? log : done;
  return longer.filter((_, at) => !isDeepStrictEqual(log[at], done[at])).length;
}

/** A line to a service, as a page of it would have one. */
async function speak(port, path, hear) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { origin: `http://127.0.0.1:${port}` } });
  socket.on('message', (text) => hear(JSON.parse(text)));
  await once(socket, 'open');
  return { socket, say: (message) => socket.send(JSON.stringify(message)), end: () => socket.terminate() };
}

/** Whether something becomes so, in bounded time. */
async function becomes(isSo) {
  const until = performance.now() + LONGEST_WAIT;
  while (!isSo()) {
    if (performance.now() > until) return false;
    await sleep(20);
  }
  return true;
}
