import type { Entry } from '../../core/index';
import { parseRequest, PROTOCOL, type Message, type Request } from './messages';
import { eventsSince } from './tellings';

/** How things stand: the run, and what there is to be told of it besides its events, by names of its own. */
export type Standing = {
  readonly run: string;
  readonly log: readonly Entry[];
  readonly told: Readonly<Record<string, Message | undefined>>;
};

/** Does what was asked for. Answers with whether it could be done. */
type Answer = (request: Exclude<Request, { type: 'hello' }>) => Promise<boolean>;

/**
 * The talk with the page around this one, `around`. Nothing is said before that page has said hello, and then to its
 * origin alone; what comes from anywhere else is not heard. Where that page has no origin, nothing is ever said.
 */
export function openEmbedding(around: Window) {
  let answer: Answer | undefined;
  let origin: string | undefined;
  let standing: Standing | undefined;
  let heard = { run: '', length: 0 };
  let last: Readonly<Record<string, string>> = {};

  const tell = (message: Message) => {
    if (origin !== undefined) around.postMessage(message, origin);
  };
  const tellAll = () => {
    if (!standing || origin === undefined) return;
    const { run, log, told } = standing;
    // What came before the hello, or before this run was shown, is no news.
    if (heard.run === run) for (const event of eventsSince(log, heard.length)) tell(event);
    else last = {};
    heard = { run, length: log.length };
    const now: Record<string, string> = {};
    for (const [name, message] of Object.entries(told)) {
      if (!message) continue;
      now[name] = JSON.stringify(message);
      if (now[name] !== last[name]) tell(message);
    }
    last = now;
  };

  const hear = async ({ data, source, origin: from }: MessageEvent<unknown>) => {
    if (source !== around || (origin !== undefined && from !== origin)) return;
    const request = parseRequest(data);
    if (request === 'malformed') return tell(refusal(null, 'malformed'));
    if (request?.type === 'hello') {
      if (!isOrigin(from)) return;
      origin = from;
      heard = { run: '', length: 0 };
      return tellAll();
    }
    if (!request || origin === undefined) return;
    if (!(await answer?.(request))) tell(refusal(request.type, 'not-now'));
  };
  const listen = (event: MessageEvent<unknown>) => void hear(event);
  addEventListener('message', listen);

  return {
    /** Tells what is new of how things stand, once somebody has asked. */
    stands: (now: Standing) => {
      standing = now;
      tellAll();
    },
    /** Has this do what is asked for, until the answer is called. */
    doneBy: (given: Answer) => {
      answer = given;
      return () => {
        if (answer === given) answer = undefined;
      };
    },
    close: () => removeEventListener('message', listen),
  };
}

function refusal(
  request: Exclude<Request['type'], 'hello'> | null,
  why: 'malformed' | 'not-now',
): Extract<Message, { type: 'refused' }> {
  return { onetenant: PROTOCOL, type: 'refused', request, why };
}

// A page in a sandbox, or one from a file, has none: `null` says nothing about who it is.
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text);
}
