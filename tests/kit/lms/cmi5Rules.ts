/** What the requirements of cmi5 ask of a statement, by their numbers (`@cmi5/requirements`). */

export type Statement = {
  readonly id?: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly timestamp?: string;
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score?: { readonly scaled?: number };
    readonly duration?: string;
    readonly response?: string;
  };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
};

/** A launch as the LMS knows it. */
export type Session = {
  readonly id: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore: number | undefined;
  readonly language: string;
  readonly launchData: object;
  readonly actor: object;
  readonly registration: string;
  readonly activity: string;
  readonly had: Statement[];
  token?: string;
  hasReadPreferences?: boolean;
};

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions/';
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

type Rule = readonly [number: string, isBroken: boolean];

/** The numbers of what a statement breaks by itself. */
export function flawsOfStatement(statement: Statement, session: Session): readonly string[] {
  const { id = '', actor, object, timestamp = '', result = {}, context = {} } = statement;
  const { contextActivities = {}, extensions = {} } = context;
  const verb = verbOf(statement);
  const isOurs = has(contextActivities['category'], 'cmi5');
  const movesOn = has(contextActivities['category'], 'moveon');
  const isJudged = verb === 'passed' || verb === 'failed';
  const { scaled } = result.score ?? {};
  const { masteryScore: mark } = session;
  const rules: readonly Rule[] = [
    ['9.1.0.0-1', !UUID.test(id)],
    ['9.2.0.0-1', JSON.stringify(actor) !== JSON.stringify(session.actor)],
    ['9.6.1.0-1', context.registration !== session.registration],
    ['9.6.2.0-1', !contextActivities['grouping']?.some((one) => one.id === 'https://publisher.example/au')],
    ['9.6.3.1-4', extensions[`${EXTENSIONS}sessionid`] !== session.id],
    ['9.7.0.0-1', Number.isNaN(Date.parse(timestamp))],
    ['9.7.0.0-2', !timestamp.endsWith('Z')],
    ['9.6.2.1-1', isOurs !== DEFINED.includes(verb)],
    ['9.6.2.2-1', isOurs && movesOn !== (result.success !== undefined || result.completion !== undefined)],
    ['9.6.2.2-2', !isOurs && movesOn],
    ['8.1.5.0-6', isOurs && object.id !== session.activity],
    ['9.5.4.1-1', DEFINED.slice(1).includes(verb) && !/^PT[\d.]+S$/.test(result.duration ?? '')],
    ['9.5.3.0-1', verb === 'completed' && result.completion !== true],
    ['9.5.3.0-2', isOurs && verb !== 'completed' && result.completion !== undefined],
    ['9.5.2.0-1', isJudged && result.success !== (verb === 'passed')],
    ['9.5.2.0-3', isOurs && !isJudged && result.success !== undefined],
    ['9.3.4.0-2', verb === 'passed' && scaled !== undefined && mark !== undefined && scaled < mark],
    ['9.3.5.0-2', verb === 'failed' && scaled !== undefined && mark !== undefined && scaled >= mark],
    ['9.6.3.2-2', isJudged && mark !== undefined && extensions[`${EXTENSIONS}masteryscore`] !== mark],
    ['10.2.2.0-5', session.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb)],
  ];
  return brokenIn(rules);
}

/** The numbers of what it breaks after those that came before, in this launch and in others. */
export function flawsOfSession(statement: Statement, session: Session, all: readonly Statement[]): readonly string[] {
  const verb = verbOf(statement);
  const had = session.had.map(verbOf);
  const ever = all.map(verbOf);
  const rules: readonly Rule[] = [
    ['9.3.0.0-2', DEFINED.includes(verb) && had.includes(verb)],
    ['9.3.0.0-3', ['passed', 'failed'].includes(verb) && had.some((one) => ['passed', 'failed'].includes(one))],
    ['9.3.0.0-4', verb !== 'initialized' && !had.includes('initialized')],
    ['9.3.0.0-5', had.includes('terminated')],
    ['9.3.0.0-6', verb === 'completed' && ever.includes('completed')],
    ['9.3.0.0-7', verb === 'passed' && ever.includes('passed')],
    ['9.3.0.0-8', verb === 'failed' && ever.includes('passed')],
    ['11.0.0.0-3', verb === 'initialized' && session.hasReadPreferences !== true],
  ];
  return brokenIn(rules);
}

const DEFINED: readonly string[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

function verbOf({ verb }: Statement): string {
  return verb.id.replace('http://adlnet.gov/expapi/verbs/', '');
}

function has(list: readonly { readonly id: string }[] | undefined, category: string): boolean {
  return list?.some(({ id }) => id === CATEGORIES + category) ?? false;
}

function brokenIn(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(([number, isBroken]) => (isBroken ? [number] : []));
}
