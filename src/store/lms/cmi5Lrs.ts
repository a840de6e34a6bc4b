import * as v from 'valibot';
import type { Cmi5Launch } from './cmi5Launch';

const Token = v.object({ 'auth-token': v.string() });
const VERSION = '1.0.3';
const JSON_TYPE = 'application/json';

/** What an LMS of cmi5 keeps documents and statements by. Each is answered with whether, or what, it could be done. */
export type Lrs = {
  /** A document about this registration, or what was said in its place: `missing` where there is none. */
  readonly state: (id: string) => Promise<{ readonly json: unknown } | 'missing' | undefined>;
  readonly keepState: (id: string, json: unknown) => Promise<boolean>;
  /** A document about the learner. */
  readonly profile: (id: string) => Promise<unknown>;
  /** Sends statements in their order; `refused` where the LMS answers and does not want them. */
  readonly send: (statements: readonly object[]) => Promise<'taken' | 'refused' | 'silent'>;
};

/**
 * Opens the endpoint of a launch. Resolves to nothing where the LMS does not answer, and to `over` where it has been
 * opened before: that can be done once.
 */
export async function openLrs(launch: Cmi5Launch): Promise<Lrs | 'over' | undefined> {
  const answer = await asked(launch.fetch, { method: 'POST' });
  if (!answer) return undefined;
  const { success, output } = v.safeParse(Token, answer.json);
  return success ? lrsOf(launch, `Basic ${output['auth-token']}`) : 'over';
}

function lrsOf({ endpoint, actor, registration, activityId }: Cmi5Launch, authorization: string): Lrs {
  const ask = (resource: string, query: Readonly<Record<string, string>>, init: RequestInit) => {
    const address = new URL(resource, endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const headers = { Authorization: authorization, 'X-Experience-API-Version': VERSION, 'Content-Type': JSON_TYPE };
    return asked(address.href, { ...init, headers });
  };
  const stateQuery = (stateId: string) => ({ activityId, agent: actor, registration, stateId });
  return {
    state: async (id) => {
      const answer = await ask('activities/state', stateQuery(id), { method: 'GET' });
      if (answer?.status === 404) return 'missing';
      return answer?.ok ? { json: answer.json } : undefined;
    },
    keepState: async (id, json) => {
      const body = JSON.stringify(json);
      return (await ask('activities/state', stateQuery(id), { method: 'PUT', body }))?.ok ?? false;
    },
    profile: async (profileId) => (await ask('agents/profile', { agent: actor, profileId }, { method: 'GET' }))?.json,
    send: async (statements) => {
      const answer = await ask('statements', {}, { method: 'POST', body: JSON.stringify(statements) });
      if (!answer) return 'silent';
      if (answer.ok) return 'taken';
      return answer.status >= 500 ? 'silent' : 'refused';
    },
  };
}

type Answer = { readonly ok: boolean; readonly status: number; readonly json: unknown };

// A page that is closed lets what it has asked for go on its way.
async function asked(address: string, init: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, {
      ...init,
      keepalive: true,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const json: unknown = await response.json().catch(() => undefined);
    return { ok: response.ok, status: response.status, json };
  } catch {
    return undefined;
  }
}
