import { hasTextOver, LONGEST_STORED_TEXT } from '../../core/index';

type Facts = Readonly<Record<string, unknown>>;
type Migration = (entry: unknown) => unknown;

/**
 * The form in which entries are written today. A change needs a migration below, and a saved
 * example of the last form in `tests/store/saved`. A shipped migration is never edited.
 */
export const FORMAT = 7;

const MIGRATIONS: readonly Migration[] = [
  fromOneToTwo,
  fromTwoToThree,
  fromThreeToFour,
  fromFourToFive,
  fromFiveToSix,
  fromSixToSeven,
];

/** An entry as it would be written today. Throws where its form is a newer version's, or none at all. */
export function migrated(entry: unknown, format: unknown): unknown {
  if (format === FORMAT) return entry;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) throw new Error('the form has no number');
  if (format > FORMAT) throw new WrittenByNewer(format);
  return MIGRATIONS.slice(format - 1).reduce((older, migrate) => migrate(older), entry);
}

/** What a newer version of the simulator wrote is for that version to read. */
export class WrittenByNewer extends Error {
  constructor(format: number) {
    super(`written in form ${format} by a newer version`);
  }
}

/** Licences became part of editing users, and a guest's kind is said instead of guessed. The facts stayed as they were. */
function fromOneToTwo(entry: unknown): unknown {
  if (!isFacts(entry) || !isFacts(entry.what) || !isFacts(entry.what.command)) return entry;
  return { ...entry, what: { ...entry.what, command: commandOfTwo(entry.what.command, entry.what.events) } };
}

function commandOfTwo(command: Facts, events: unknown): Facts {
  switch (command.type) {
    case 'assignLicences':
      return licensing(command, 'give');
    case 'removeLicences':
      return licensing(command, 'take');
    case 'addGuest':
      return { kind: kindOfGuest(events), ...command };
    default:
      return command;
  }
}

function licensing({ subscription, ...command }: Facts, way: 'give' | 'take'): Facts {
  return { ...command, type: 'editUsers', changes: {}, [way]: [subscription] };
}

function kindOfGuest(events: unknown): string {
  const [added] = Array.isArray(events) ? (events as unknown[]) : [];
  return isFacts(added) && added.source === 'other-directory' ? 'organizational' : 'microsoft';
}

/** What form 2 was written with, and could not be read: a person in whom time passes, and endless addresses. */
function fromTwoToThree(entry: unknown): unknown {
  const short = hasTextOver(entry, LONGEST_STORED_TEXT) ? shortened(entry) : entry;
  if (!isFacts(short) || !isFacts(short.what) || !('command' in short.what)) return short;
  return { ...short, what: { ...short.what, command: commandOfThree(short.what.command) } };
}

/** A command of form 2, as the first links hold them, in form 3. */
export function commandOfThree(command: unknown): unknown {
  if (!isFacts(command) || command.type !== 'letTimePass') return command;
  const { profile: _nobody, ...rest } = command;
  return rest;
}

/** Runs of lessons came. All that was written before is of a free run, and stays as it is. */
function fromThreeToFour(entry: unknown): unknown {
  return entry;
}

/** Tasks of a test could be flagged. Nothing that was written before changes. */
function fromFourToFive(entry: unknown): unknown {
  return entry;
}

/** Visits tell a second frame. What was written before knows of the first one only. */
function fromFiveToSix(entry: unknown): unknown {
  return entry;
}

/** A run may have a brand, and frames may be InPrivate. What was written before tells of neither. */
function fromSixToSeven(entry: unknown): unknown {
  return entry;
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST_STORED_TEXT);
  if (Array.isArray(value)) return value.map(shortened);
  if (!isFacts(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]));
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
