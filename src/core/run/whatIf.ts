import { evolveAll, idsGivenBy } from '../rules/rules';
import type { Command } from '../shapes/commands';
import type { Entry } from '../shapes/entries';
import type { Event } from '../shapes/events';
import type { Rejection } from '../shapes/rejections';
import { guid, IDS_IN_TEXT } from '../world/ids';
import type { World } from '../world/world';
import { answerAgain } from './answerAgain';
import { readLog } from './log';
import { timelineOf, type Moment } from './timeline';

/** A story told again with one step of it changed. */
export type Retelling = {
  /** Its log, refusals and all: as lawful as the original, so that it can continue as a run of its own. */
  readonly log: readonly Entry[];
  readonly world: World;
  /** The steps of the original that stand, each with what became of it. */
  readonly steps: readonly Retold[];
  /** What an id, or a text with ids in it, is in the other story. */
  readonly translate: (text: string) => string;
};

/** `instead` is empty where both stories are still the same; the changed step may have become several. */
export type Retold = {
  readonly original: Moment;
  readonly instead: readonly Answered[];
  /** Why the original was refused: nothing came of it then. */
  readonly refused?: Rejection;
};

export type Answered = { readonly command: Command; readonly before: World; readonly after: World } & (
  { readonly events: readonly Event[] } | { readonly rejection: Rejection }
);

/**
 * What would have happened, had other commands been sent in place of the step of this number. Every later step is tried
 * again, in its order: each is accepted, perhaps with other consequences, or refused. Where a step names something that
 * an earlier one has made, what its replay has made is meant; where that made nothing, nothing is meant, and the step is
 * refused. Told with the very same command, the story has the same end, but for the ids that were given to what was
 * undone. What was refused is told again where it is the `attempt`, the last entry of that number, alone. Answers with
 * nothing where no step of this number stands.
 */
export function whatIf(
  entries: readonly Entry[],
  seq: number,
  instead: readonly Command[],
  attempt?: number,
): Retelling | undefined {
  const run = readLog(entries);
  const story = timelineOf(run).filter(({ undone }) => !undone);
  const turn = story.findIndex((moment) => moment.seq === seq);
  if (turn < 0) return undefined;

  const log = entries.slice(0, seq);
  let { world } = readLog(log);
  const names = namesOfReplay(world, run.world);

  const retell = (moment: Moment): Retold => {
    const commands = moment.seq === seq ? instead : [names.inCommand(moment.command)];
    const answers = commands.map((command): Answered => {
      const what = answerAgain(world, command);
      const before = world;
      log.push({ ...entryOf(entries, moment), seq: log.length, page: names.inText(moment.page), what });
      world = what.type === 'did' ? evolveAll(world, what.events) : world;
      const told = { command, before, after: world };
      return what.type === 'did' ? { ...told, events: what.events } : { ...told, rejection: what.rejection };
    });
    names.pair(
      moment.events,
      answers.flatMap((one) => ('events' in one ? one.events : [])),
    );
    return { original: moment, instead: answers };
  };

  const shared = story.slice(0, turn).map((original) => ({ original, instead: [] }));
  const steps: Retold[] = [...shared, ...story.slice(turn).map(retell)];
  const tried = attempt === undefined ? undefined : entries[attempt];
  if (tried?.what.type === 'refused') {
    const { command, rejection } = tried.what;
    const { seq: at, page } = tried;
    const nothing = { seq: at, page, command, events: [], before: run.world, after: run.world, undone: false };
    steps.push({ ...retell(nothing), refused: rejection });
  }
  return { log, world, steps, translate: names.inText };
}

/** An id that nothing has. */
const NOTHING = 'nothing';

// What the original gave an id or a domain after the turn is named otherwise in the replay, or is not there at all.
function namesOfReplay(turn: World, end: World) {
  const { seed, issued } = turn;
  const later = Array.from({ length: end.issued - issued }, (_, at) => guid(seed, issued + at));
  const ids = new Map<string, string>(later.map((id) => [id, NOTHING]));
  const domains = new Map<string, string>();

  const inText = (text: string) => {
    const [name = '', domain] = text.split('@');
    const moved = domain === undefined ? undefined : domains.get(domain.toLowerCase());
    return moved ? `${name}@${moved}` : text.replaceAll(IDS_IN_TEXT, (id) => ids.get(id) ?? id);
  };
  return {
    inText,
    inCommand: (command: Command) => mapTexts(command, inText) as Command,
    pair(was: readonly Event[], is: readonly Event[]) {
      const left = [...is];
      for (const event of was) {
        const at = left.findIndex(({ type }) => type === event.type);
        const [other] = at < 0 ? [] : left.splice(at, 1);
        if (other) pairEvents(event, other);
      }
    },
  };

  function pairEvents(was: Event, is: Event) {
    const given = idsGivenBy(is);
    for (const [at, id] of idsGivenBy(was).entries()) ids.set(id, given[at] ?? NOTHING);
    if (was.type === 'DirectoryCreated' && is.type === 'DirectoryCreated')
      domains.set(was.initialDomain, is.initialDomain);
  }
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, change)]));
}

function entryOf(entries: readonly Entry[], { seq }: Moment): Entry {
  const entry = entries[seq];
  if (!entry) throw new Error(`a step names entry ${seq}, which the log lacks`);
  return entry;
}
