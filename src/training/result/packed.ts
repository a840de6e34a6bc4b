import { MODES } from '../../core/index';
import { STATES, type Result } from './result';

/** A result in few bytes: numbers of as many bytes as they take, texts with their length before them. */
export function packed(result: Result): number[] {
  const { lesson, version, mode, name, passed, goals, wrong, helped, doneFor, seconds, run, log, entries } = result;
  return [
    ...text(lesson),
    ...number(version),
    MODES.indexOf(mode) * 2 + Number(passed),
    ...text(name),
    ...number(goals.length),
    ...goals.flatMap(({ state, points, of }) => [
      ...number(of * STATES.length + STATES.indexOf(state)),
      ...number(points),
    ]),
    ...[wrong, helped, doneFor, seconds, entries].flatMap(number),
    ...mark(run),
    ...mark(log),
  ];
}

/** What the bytes say, which may be anything. Throws where they end too early, too late, or hold no text. */
export function unpacked(bytes: Uint8Array): unknown {
  const read = readerOf(bytes);
  const lesson = read.text();
  const version = read.number();
  const how = read.number();
  const name = read.text();
  const goals = Array.from({ length: read.number() }, () => {
    const first = read.number();
    const of = Math.floor(first / STATES.length);
    return { state: STATES[first % STATES.length], points: read.number(), of };
  });
  const [wrong, helped, doneFor, seconds, entries] = [1, 2, 3, 4, 5].map(() => read.number());
  const run = read.mark();
  const log = read.mark();
  read.end();
  const mode = MODES[Math.floor(how / 2)];
  const passed = how % 2 === 1;
  return { lesson, version, mode, name, passed, goals, wrong, helped, doneFor, seconds, run, log, entries };
}

function number(value: number): number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...number(Math.floor(value / 128))];
}

function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...number(bytes.length), ...bytes];
}

function mark(hex: string): number[] {
  return [0, 2, 4, 6].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function readerOf(bytes: Uint8Array) {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new RangeError('the bytes end too early');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const nextNumber = (): number => {
    const [byte = 0] = take(1);
    return byte < 128 ? byte : byte - 128 + 128 * nextNumber();
  };
  return {
    number: nextNumber,
    text: () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(take(nextNumber())),
    mark: () => [...take(4)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    end: () => {
      if (at < bytes.length) throw new RangeError('the bytes end too late');
    },
  };
}
