import * as v from 'valibot';
import { LONGEST_ADDRESS } from '../../core/index';
import { Count, Id, LessonOfRun } from '../../core/schemas';

/** The version of this format. What is added to it keeps the number; what is changed or taken away raises it. */
export const PROTOCOL = 1;

const message = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.strictObject({ onetenant: v.literal(PROTOCOL), type: v.literal(type), ...entries });

/** What the page around this one may ask for. */
export const Request = v.variant('type', [
  /** Asks to be told what happens, and where things stand now. */
  message('hello', {}),
  /** Opens a simulated address in the first frame. */
  message('open', { address: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ADDRESS)) }),
  message('undo', {}),
  message('redo', {}),
]);
export type Request = v.InferOutput<typeof Request>;

const { mode: Mode } = LessonOfRun.entries;
const InLesson = { lesson: Id, mode: Mode };

/** What it is told. */
export const Message = v.variant('type', [
  /** The answer to each `hello`, and said again of each run that is shown after it. */
  message('ready', {
    start: Id,
    lesson: v.nullable(v.strictObject({ id: Id, mode: Mode })),
    language: v.string(),
  }),
  /** Which page a frame shows: the path of its address, or null where the second frame is closed. */
  message('page', { frame: v.picklist(['main', 'beside']), address: v.nullable(v.string()) }),
  /** A command was answered, or taken back, or done again: its name, and the names of the events that came of it. */
  message('event', {
    seq: Count,
    what: v.picklist(['did', 'refused', 'undid', 'redid']),
    command: v.string(),
    events: v.array(v.string()),
    /** Why it was refused. */
    rejection: v.nullable(v.string()),
  }),
  /** How far a lesson has come; nothing in a test, which tells its result only. */
  message('progress', {
    ...InLesson,
    /** The step that is open; null where none is. */
    step: v.nullable(Id),
    stepsDone: Count,
    steps: Count,
    goalsMet: Count,
    goals: Count,
  }),
  /** What came of a lesson that is over. */
  message('result', {
    ...InLesson,
    passed: v.boolean(),
    points: Count,
    of: Count,
    goals: v.array(
      v.strictObject({
        id: Id,
        state: v.picklist(['met', 'unmet', 'notYet', 'invalid']),
        points: Count,
        of: Count,
      }),
    ),
  }),
  /** A request that could not be read, or that could not be done now. It changed nothing. */
  message('refused', {
    request: v.nullable(v.picklist(['open', 'undo', 'redo'])),
    why: v.picklist(['malformed', 'not-now']),
  }),
]);
export type Message = v.InferOutput<typeof Message>;

/** A request as it came. Nothing where it is none of this format; `malformed` where it means to be. */
export function parseRequest(data: unknown): Request | 'malformed' | undefined {
  if (typeof data !== 'object' || data === null || !('onetenant' in data)) return undefined;
  const parsed = v.safeParse(Request, data);
  return parsed.success ? parsed.output : 'malformed';
}
