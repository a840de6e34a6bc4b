import { FORMAT } from './log/migrations';
import type { RunRecord } from './runRecord';
import type { Stored } from './storage/stored';

/** What came of a run, each where it did: an Azure subscription, an Office 365 one, a directory that was not there. */
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOMES = ['azure', 'office-365', 'directory', 'associated', 'moved'] as const;

const OUTCOME_OF: Readonly<Record<string, Outcome>> = {
  AzureSubscriptionCreated: 'azure',
  Office365SubscriptionCreated: 'office-365',
  DirectoryCreated: 'directory',
  AssociationConfirmed: 'associated',
  SubscriptionDirectoryChanged: 'moved',
};

/** A run as the list of runs shows it. */
export type RunSummary = RunRecord & {
  /** When its last entry was written, and on which page. */
  readonly used: string;
  readonly page: string;
  /** How many steps are done: undone ones are not. */
  readonly steps: number;
  readonly outcomes: readonly Outcome[];
  /** Whether a newer version has written in it: this one cannot open it. */
  readonly newer: boolean;
  /** Whether something in its log cannot be read. */
  readonly damaged: boolean;
};

type Read = {
  readonly seq?: unknown;
  readonly at?: unknown;
  readonly page?: unknown;
  readonly what?: { readonly type?: unknown; readonly seq?: unknown; readonly events?: unknown };
};

/** A run as far as its entries tell, of which some may be damaged; its beginning need not be among them. */
export function summaryOf(record: RunRecord, stored: readonly Stored[]): RunSummary {
  const entries = stored.map(({ entry }) => (entry ?? {}) as Read);
  const last = entries.findLast(
    ({ at, page }) => typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof page === 'string',
  );
  const count = (type: string) => entries.filter(({ what }) => what?.type === type).length;
  return {
    ...record,
    used: typeof last?.at === 'string' ? last.at : record.began,
    page: typeof last?.page === 'string' ? last.page : '',
    steps: count('did') + count('redid') - count('undid'),
    outcomes: outcomesOf(entries),
    damaged: stored.some(({ entry }) => typeof entry !== 'object' || entry === null),
    newer: stored.some(({ format }) => typeof format === 'number' && format > FORMAT),
  };
}

function outcomesOf(entries: readonly Read[]): readonly Outcome[] {
  const undone = new Set<unknown>();
  for (const { what } of entries) {
    if (what?.type === 'undid') undone.add(what.seq);
    if (what?.type === 'redid') undone.delete(what.seq);
  }
  const done = entries.filter(({ seq, what }) => what?.type === 'did' && !undone.has(seq));
  const found = new Set(done.flatMap(({ what }) => (Array.isArray(what?.events) ? what.events : [])).map(outcomeOf));
  return OUTCOMES.filter((outcome) => found.has(outcome));
}

function outcomeOf(event: unknown): Outcome | undefined {
  const type = typeof event === 'object' && event !== null && 'type' in event ? event.type : undefined;
  return typeof type === 'string' && Object.hasOwn(OUTCOME_OF, type) ? OUTCOME_OF[type] : undefined;
}
