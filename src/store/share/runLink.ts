import { deflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { Entry, Frames } from '../../core/index';
import { inflated } from './inflated';
import { MOST_ENTRIES, playStory, Story, tellStory, type StartEvents } from './linkStory';
import { LINK_WORDS } from './linkWords';
import type { ReadRun } from '../log/foreignLog';
import { commandOfThree } from '../log/migrations';
import { flawOfIssue, type RunFlaw } from '../log/parseFlaw';
import { readAtOnce, readInSlices, type Reading, type Watch } from '../log/reading';

/** Characters of a link that browsers, chats and mail programs still carry. */
export const LONGEST_LINK = 8_000;

const VERSION = '1';
// What is longer than this will not become short enough, and need not be tried: no link holds more.
const LONGEST_STORY = 1_000_000;
// A character takes three bytes at most, and an emoji four for two.
const MOST_BYTES = 3 * LONGEST_STORY;
const DICTIONARY = strToU8(LINK_WORDS);

/**
 * A run as the last part of an address: its start state, and what was done since, on which pages. Not in it are clock
 * times, tabs, commands that were refused, and the pages that were only looked at, those of the frames aside. Nothing where
 * it would be too long for a link.
 */
export function makeRunLink(log: readonly Entry[], frames: Frames, starts: StartEvents): string | undefined {
  if (log.length > MOST_ENTRIES) return undefined;
  const text = JSON.stringify(tellStory(log, frames, starts));
  if (text === undefined || text.length > LONGEST_STORY) return undefined;
  const data = toBase64Url(deflateSync(strToU8(text), { level: 9, dictionary: DICTIONARY }));
  return data.length > LONGEST_LINK ? undefined : `${VERSION}.${data}`;
}

/** The log that a link tells of, or what is wrong with it: `readRunLink` without a pause. Never throws. */
export function parseRunLink(data: string, starts: StartEvents, at: string): ReadRun {
  return readAtOnce(readStoryOf(data, starts, at));
}

/**
 * The log that a link tells of, as strictly judged as a file's: all commands are answered anew, and must come to what
 * they came to where the link was made. `at` is the moment of opening. Resolves to nothing where it was stopped.
 */
export function readRunLink(
  data: string,
  starts: StartEvents,
  at: string,
  watch?: Watch,
): Promise<ReadRun | undefined> {
  return readInSlices(readStoryOf(data, starts, at), watch);
}

function* readStoryOf(data: string, starts: StartEvents, at: string): Reading<ReadRun> {
  const [version = '', told = ''] = data.split('.');
  if (/^\d{1,6}$/.test(version) && version !== VERSION) return { flaw: { code: 'newer-version', version: +version } };
  if (told.length > LONGEST_LINK) return { flaw: { code: 'link-too-long' } };
  if (version !== VERSION) return { flaw: { code: 'link-damaged' } };
  const read = unpack(told);
  if ('flaw' in read) return read;
  const parsed = v.safeParse(Story, ofToday(read.json), { abortEarly: true });
  if (!parsed.success) return { flaw: flawOfIssue(parsed.issues[0]) };

  const { start, people, events = starts(start, people) } = parsed.output;
  if (!events) return { flaw: { code: 'start-unknown', start } };
  return yield* playStory(parsed.output, events, at);
}

// Links were made of commands of form 2 before, and those have the same version.
function ofToday(read: unknown): unknown {
  if (typeof read !== 'object' || read === null || !('told' in read) || !Array.isArray(read.told)) return read;
  const told = read.told.map((step: unknown) =>
    Array.isArray(step) ? [commandOfThree(step[0]), ...(step.slice(1) as unknown[])] : commandOfThree(step),
  );
  return { ...read, told };
}

function unpack(told: string): { readonly json: unknown } | { readonly flaw: RunFlaw } {
  try {
    const text = inflated(fromBase64Url(told), DICTIONARY, MOST_BYTES);
    if (text === undefined || text.length > LONGEST_STORY) return { flaw: { code: 'link-holds-too-much' } };
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { flaw: { code: 'link-damaged' } };
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}
