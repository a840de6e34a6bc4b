import { flawsOfStatement, flawsOfSession, type Session, type Statement } from './cmi5Rules';
import type { Faults } from './strictApi';

type Launch = {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly language?: string;
  readonly returnURL?: string;
};
export type Asked = {
  readonly method: string;
  /** What stands behind the host, query included. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
};
export type Answered = { readonly status: number; readonly body: string };

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'ada' } };
const REGISTRATION = '0a9c1f2e-6c0b-4c6e-9d43-2f1f5b7a9e10';
const ACTIVITY = 'https://school.example/au/1';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * An LMS of cmi5 with what it keeps statements in, for one learner and one registration. It takes what the requirements
 * allow; what they forbid it refuses, and names them by their numbers.
 */
export function cmi5Lms(given: Launch = {}) {
  const states = new Map<string, string>();
  const statements: Statement[] = [];
  const flaws: string[] = [];
  let faults: Faults = {};
  let launches = 0;
  let session: Session | undefined;
  // What a page has asked while it was closed may come when the next launch has begun.
  const opened = new Map<string, Session>();

  const refuse = (...numbers: readonly string[]): Answered => {
    flaws.push(...numbers);
    return json(400, { refused: numbers });
  };

  function open(): Answered {
    if (!session) return json(404, {});
    if (session.token !== undefined) {
      flaws.push('8.2.3.0-1');
      return json(200, { 'error-code': '1', 'error-text': 'asked before' });
    }
    session.token = `token-${launches}`;
    opened.set(`Basic ${session.token}`, session);
    return json(200, { 'auth-token': session.token });
  }

  function take(now: Session, body: string): Answered {
    const sent = JSON.parse(body) as Statement | readonly Statement[];
    for (const one of Array.isArray(sent) ? (sent as readonly Statement[]) : [sent as Statement]) {
      const wrong = [...flawsOfStatement(one, now), ...flawsOfSession(one, now, statements)];
      if (wrong.length > 0) return refuse(...wrong);
      if (!faults.loses) statements.push(one);
      now.had.push(one);
    }
    return json(200, []);
  }

  function document(now: Session, { method, path, body }: Asked, query: URLSearchParams): Answered {
    const id = query.get('stateId') ?? '';
    if (query.get('agent') !== JSON.stringify(ACTOR)) return refuse('8.1.3.0-3');
    if (query.get('registration') !== REGISTRATION) return refuse('8.1.4.0-3');
    if (id === 'LMS.LaunchData') return method === 'GET' ? json(200, now.launchData) : refuse('10.2.1.0-5');
    if (method === 'GET') return states.has(id) ? { status: 200, body: states.get(id) ?? '' } : json(404, { path });
    if (!faults.loses) states.set(id, body);
    return { status: 204, body: '' };
  }

  return {
    statements: (): readonly Statement[] => statements,
    verbs: (): readonly string[] => statements.map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
    /** What broke a requirement, by its number. */
    flaws: (): readonly string[] => flaws,
    state: (): string => (JSON.parse(states.get('onetenant') ?? '{}') as { readonly state?: string }).state ?? '',
    break: (next: Faults) => {
      faults = next;
    },
    /** The query of the address of the next launch, with its endpoint at this address. */
    launch: (at: string, more: Launch = {}): string => {
      const { mode = 'Normal', masteryScore, language = '', returnURL } = { ...given, ...more };
      launches += 1;
      const id = `session-${launches}`;
      const contextTemplate = {
        contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
        extensions: { [SESSION]: id },
      };
      const launchData = {
        contextTemplate,
        launchMode: mode,
        moveOn: 'CompletedOrPassed',
        ...(masteryScore !== undefined && { masteryScore }),
        ...(returnURL !== undefined && { returnURL }),
      };
      session = {
        id,
        mode,
        masteryScore,
        language,
        launchData,
        actor: ACTOR,
        registration: REGISTRATION,
        activity: ACTIVITY,
        had: [],
      };
      const query = {
        endpoint: `${at}/xapi/`,
        fetch: `${at}/fetch/${launches}`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId: ACTIVITY,
      };
      return new URLSearchParams(query).toString();
    },
    /** Answers a request; nothing where it is dead. */
    answer: (asked: Asked): Answered | undefined => {
      if (faults.isDead) return undefined;
      const { pathname, searchParams } = new URL(asked.path, 'http://lms.test');
      if (pathname.startsWith('/fetch/')) return asked.method === 'POST' ? open() : refuse('8.2.1.0-2');
      const now = opened.get(asked.authorization ?? '');
      if (!now) return refuse('8.1.2.0-5');
      if (pathname === '/xapi/statements') return take(now, asked.body);
      if (pathname === '/xapi/activities/state') return document(now, asked, searchParams);
      if (pathname !== '/xapi/agents/profile') return json(404, {});
      if (searchParams.get('profileId') !== 'cmi5LearnerPreferences') return refuse('11.0.0.0-4');
      now.hasReadPreferences = true;
      return json(200, { languagePreference: now.language, audioPreference: 'off' });
    },
  };
}

export type Cmi5Lms = ReturnType<typeof cmi5Lms>;

function json(status: number, body: unknown): Answered {
  return { status, body: JSON.stringify(body) };
}
