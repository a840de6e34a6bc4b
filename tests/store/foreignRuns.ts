import * as fc from 'fast-check';
import { expect } from 'vitest';
import { brokenInvariants, readLog, type Entry } from '../../src/core/index';
import { startState } from '../../src/scenarios/startStates';
import type { ReadRun } from '../../src/store/log/foreignLog';
import type { StartEvents } from '../../src/store/share/linkStory';
import { anyWalk, beginningOf, walk } from '../core/laws/walk';

/** The start states of the simulator, as its links name them. */
export const starts: StartEvents = (id, people) =>
  startState(id, people === undefined ? undefined : String(people))?.events;

/** The log of a run in which somebody has clicked about. */
export const anyLog: fc.Arbitrary<readonly Entry[]> = anyWalk.map((one) => [
  beginningOf(one),
  ...[...walk(one)].map(({ entry }) => entry),
]);

/** So many damaged copies of each original: to walk about for a log takes far longer than to damage it. */
export function damagedCopies<From, To>(
  copies: number,
  original: fc.Arbitrary<From>,
  damageTo: (one: From) => fc.Arbitrary<To>,
): fc.Arbitrary<To[]> {
  return original.chain((one) => fc.array(damageTo(one), { minLength: copies, maxLength: copies }));
}

/** The log of a run that was read. Fails the test where it was refused. */
export function logIn(read: ReadRun): readonly Entry[] {
  if ('flaw' in read) throw new Error(`refused: ${JSON.stringify(read.flaw)}`);
  return read.log;
}

/** Whatever was read, it is a lawful run, or it is refused with a code. Answers with the code, if so. */
export function lawfulOrRefused(read: ReadRun): string | undefined {
  if ('flaw' in read) {
    expect(read.flaw.code).toMatch(/\w/);
    return 'wrong' in read.flaw ? `${read.flaw.code} ${read.flaw.wrong}` : read.flaw.code;
  }
  expect(brokenInvariants(readLog(read.log).world)).toEqual([]);
  expect(read.log.map(({ seq }) => seq)).toEqual(read.log.map((_, at) => at));
  return undefined;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What somebody's hand, a bad disk or a bad mind does to a text. */
export function anyDamageToText(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(0, text.length - 1));
  const piece = fc.tuple(at, fc.nat(80)).map(([from, length]) => ({ from, to: from + length }));
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    at.map((begin) => text.slice(begin)),
    piece.map(({ from, to }) => text.slice(0, from) + text.slice(to)),
    piece.map(({ from, to }) => text.slice(0, to) + text.slice(from)),
    fc
      .tuple(at, fc.string({ minLength: 1, maxLength: 3 }))
      .map(([from, junk]) => text.slice(0, from) + junk + text.slice(from + 1)),
    fc.tuple(at, at).map(([one, other]) => swapped(text.split(''), one, other).join('')),
    fc
      .tuple(at, fc.nat(255))
      .map(([from, code]) => text.slice(0, from) + String.fromCodePoint(code) + text.slice(from + 1)),
  );
}

/** What makes well-formed JSON of a run something else: one to three changes, anywhere in it. */
export function anyDamageToJson(json: unknown): fc.Arbitrary<string> {
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(json) as Json;
    let text: string | undefined;
    for (const { which, kind, value, other } of changes) text = damage(copy, which, kind, value, other) ?? text;
    return text ?? JSON.stringify(copy);
  });
}

const KINDS = ['replace', 'delete', 'add', 'duplicate', 'swap', 'rename', 'nest', 'pollute'] as const;
type Kind = (typeof KINDS)[number];

const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, true, false, -1, 0, 1, 0.5, 1e308, 2 ** 53, '', 'x', '__proto__', [], {}, [[]], [null]),
  fc.constantFrom<Json[]>('default', 'e3', 'global-admin', '2016-02-31T09:00', '2199-01-01T00:00', 'did', 'undid'),
  fc.string().map((text) => text.repeat(100)),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
// Without the liking of fast-check for small numbers, which would all lead to the surface.
const number = fc.noBias(fc.nat(1_000_000));
const change = fc.record({ which: number, kind: fc.constantFrom<Kind[]>(...KINDS), value: strange, other: number });

// Answers with a text where JSON cannot be written of the damaged object.
function damage(root: Json, which: number, kind: Kind, value: Json, other: number): string | undefined {
  const places = placesIn(root);
  const place = places[which % places.length];
  if (!place) return undefined;
  const { parent, key } = place;
  const old = child(parent, key);
  const put = (name: string, what: Json) => void Object.assign(parent, { [name]: what });
  switch (kind) {
    case 'replace':
      put(key, value);
      return undefined;
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return undefined;
    case 'add':
      if (Array.isArray(parent)) parent.push(value);
      else put(`more${other}`, value);
      return undefined;
    case 'duplicate':
      if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(old));
      else put(`${key}2`, structuredClone(old));
      return undefined;
    case 'swap': {
      const keys = Object.keys(parent);
      const mate = keys[other % keys.length] ?? key;
      const theirs = child(parent, mate);
      put(mate, old);
      put(key, theirs);
      return undefined;
    }
    case 'rename':
      if (Array.isArray(parent)) parent.reverse();
      else {
        delete parent[key];
        put(key.toUpperCase(), old);
      }
      return undefined;
    case 'nest':
      put(key, '@deep');
      return JSON.stringify(root).replace('"@deep"', '['.repeat(20_000) + ']'.repeat(20_000));
    case 'pollute':
      put(key, '@proto');
      return JSON.stringify(root).replace(
        '"@proto"',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      );
  }
}

type Place = { readonly parent: Json[] | { [key: string]: Json }; readonly key: string };

function placesIn(json: Json, places: Place[] = []): Place[] {
  if (typeof json !== 'object' || json === null) return places;
  for (const key of Object.keys(json)) {
    places.push({ parent: json, key });
    placesIn(child(json, key), places);
  }
  return places;
}

function child(parent: Json, key: string): Json {
  if (Array.isArray(parent)) return parent[Number(key)] ?? null;
  return typeof parent === 'object' && parent !== null ? (parent[key] ?? null) : null;
}

function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  const [a, b] = [list[one], list[other]];
  return a === undefined || b === undefined ? [...list] : list.with(one, b).with(other, a);
}
