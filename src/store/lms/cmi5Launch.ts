import * as v from 'valibot';

const Account = v.object({ homePage: v.string(), name: v.string() });
const Actor = v.looseObject({ account: v.optional(Account), mbox: v.optional(v.string()) });
const Web = v.pipe(
  v.string(),
  v.check((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
);

/** What an LMS of cmi5 writes into the address of a launch. */
export type Cmi5Launch = {
  readonly endpoint: string;
  /** Asked once, it gives what opens the endpoint. */
  readonly fetch: string;
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
};

/** The launch in the query of an address; nothing where a part of it is missing or cannot be. */
export function parseCmi5Launch(search: string): Cmi5Launch | undefined {
  const query = new URLSearchParams(search);
  const Launch = v.object({
    endpoint: Web,
    fetch: Web,
    actor: v.string(),
    registration: v.pipe(v.string(), v.minLength(1)),
    activityId: v.pipe(v.string(), v.minLength(1)),
  });
  const { success, output } = v.safeParse(Launch, Object.fromEntries(query));
  return success && learnerOf(output) !== undefined ? output : undefined;
}

/** How the LMS calls the learner; nothing where it names nobody. */
export function learnerOf({ actor }: Pick<Cmi5Launch, 'actor'>): string | undefined {
  try {
    const { account, mbox } = v.parse(Actor, JSON.parse(actor));
    return account ? `${account.homePage} ${account.name}` : mbox;
  } catch {
    return undefined;
  }
}
