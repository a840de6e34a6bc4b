import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readLog, whatIf, type Entry, type Event } from '../../src/core/index';
import { CONTOSO, JANE, KELLEY } from '../../src/scenarios/cast';
import { LINK_WORDS } from '../../src/store/share/linkWords';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import { eventsOf, KELLEY_ADMIN, signIn, signOut } from '../kit/given';
import { logIn, starts } from './foreignRuns';

const AT = '2026-01-01T12:00:00.000Z';
const entry = (seq: number, what: Entry['what']): Entry => ({
  seq,
  at: AT,
  tab: 'one',
  page: 'portal.azure.com',
  what,
});
const beginning = (...more: Event[]) =>
  entry(0, {
    type: 'began',
    start: 'office-customer',
    seed: 'test',
    events: [...eventsOf('office-customer'), ...more],
  });
const began = beginning();
const signedIn = entry(1, {
  type: 'did',
  command: signIn(KELLEY_ADMIN),
  events: [{ type: 'SignedIn', profile: 'default', account: KELLEY.id, kind: 'organizational' }],
});
const HALF = 'Jane \uD83D';
const named = (displayName: string): Event => ({
  type: 'UsersChanged',
  directory: CONTOSO.id,
  users: [JANE.id],
  changes: { displayName },
});
const directory = (id: string, initialDomain: string): Event[] => [
  { type: 'DirectoryCreated', directory: id, name: id, initialDomain, country: 'US' },
  {
    type: 'UserAdded',
    directory: id,
    user: `user of ${initialDomain}`,
    account: KELLEY.id,
    source: 'other-directory',
    userName: KELLEY_ADMIN,
    role: 'global-admin',
  },
];
const created = (seq: number, id: string, domainName: string) =>
  entry(seq, {
    type: 'did',
    command: { type: 'createDirectory', profile: 'default', name: id, domainName, country: 'US' },
    events: directory(id, `${domainName}.onmicrosoft.com`),
  });
const did = (command: Extract<Entry['what'], { type: 'did' }>['command'], ...events: Event[]) =>
  entry(2, { type: 'did', command, events });

const FORGED: [string, Entry[], object][] = [
  [
    'a date after the calendar’s end',
    [beginning({ type: 'TimePassed', date: '2100-01-01T00:00' })],
    {
      code: 'part-wrong',
      place: { entry: 0, event: eventsOf('office-customer').length + 1, part: 'date' },
      wrong: 'date-too-late',
    },
  ],
  [
    'a name with half of a character',
    [beginning(named(HALF))],
    {
      code: 'part-wrong',
      place: { entry: 0, event: eventsOf('office-customer').length + 1, part: 'changes.displayName' },
      wrong: 'half-a-character',
    },
  ],
  [
    'an id that is given again once it was undone',
    [began, signedIn, created(2, 'twice', 'one'), entry(3, { type: 'undid', seq: 2 }), created(4, 'twice', 'two')],
    { code: 'law-broken', entry: 4, law: 10 },
  ],
  [
    'facts that no such command comes to',
    [began, signedIn, did(signOut(), { type: 'TimePassed', date: '2016-10-01T09:00' })],
    { code: 'unlawful', entry: 2, wrong: 'not-its-facts' },
  ],
  [
    'facts of another profile',
    [began, signedIn, did(signOut(), { type: 'SignedOut', profile: 'inprivate' })],
    { code: 'unlawful', entry: 2, wrong: 'not-its-facts' },
  ],
  [
    'facts about somebody who was not chosen',
    [
      began,
      signedIn,
      did(
        { type: 'resetPasswords', profile: 'default', directory: CONTOSO.id, users: [JANE.id] },
        { type: 'PasswordsReset', directory: CONTOSO.id, users: [KELLEY.id] },
      ),
    ],
    { code: 'unlawful', entry: 2, wrong: 'not-its-facts' },
  ],
];

describe('a forgery is refused at the door, with its own reason:', () => {
  test.each(FORGED)('%s, in a file', (_what, log, flaw) => {
    expect(parseRunFile(makeRunFile(log))).toEqual({ flaw });
  });

  test.each(FORGED.filter(([, log]) => log.length > 1))('%s, in a link', (_what, log, flaw) => {
    const link = makeRunLink(log, { main: 'portal.azure.com' }, starts);
    expect(parseRunLink(link ?? '', starts, AT)).toEqual({ flaw });
  });

  test.each([
    ['a command with half of a character', signIn(`${HALF}@contoso.onmicrosoft.com`), 'half-a-character'],
    [
      'facts after the calendar’s end',
      [{ type: 'letTimePass', minutes: 1 }, [{ type: 'TimePassed', date: '2100-01-01T00:00' }]],
      'date-too-late',
    ],
  ])('%s, in a link whose mark is right or wrong', (_what, step, wrong) => {
    expect(parseRunLink(linkTelling([step]), starts, AT)).toMatchObject({ flaw: { code: 'part-wrong', wrong } });
  });

  test('an undo of nothing, in a link', () => {
    expect(parseRunLink(linkTelling([0]), starts, AT)).toEqual({
      flaw: { code: 'unlawful', entry: 1, wrong: 'no-such-step' },
    });
  });
});

// Made by the version before, with the start states in them: they open for good.
const SIGNED_UP_FOR_AZURE =
  '1.tVjLaoQwFP0V90Uw6ozancxAodj-Q0YTKHRRmtLv70l8JPFRr46zVW-873NO_jtK_IKEaOYwOH3tt9vlW4DD6LBdskFh_pYzXtpexwPQxB9si6tBZX3O4hR4HelkU6N92TR7PepINUUn2R1JN1BQCEYCWNc2zb7PO9vRC7ppIw5lx2lHrI5GUWcH-WsyxIeXg6JIvXIQDdbKsa76JzV5hUnwok1GJdEv_IL0X_kqY6YSh-eTIt69fBIN1vJJuiKZpBQ0GFZBZaxGWW3f-XkdPtyS2LfehbIN2u61D71FM8GY4IyFUc2zMJUJGurU5GFcFzxqzhLQkk4Qb3KNRJ1Sx69BDLgC3Do30uGUyxSDsY3pgzyv4fyNhbHMBMakSMLbuU7DjMeIrhBpxHRZdzTasphTcB1QEp8APYYZPkv-qVwwrRAw7ilUqTQ03tPqRuwSVzNxZZAmAQC9pzAa2DvUVhwKggrd-iND9BDHwXQTtHI4HeEfwSDfqwcwyKeEBXEULPPInmOATtqI0NwP5pb2X4nzr81E0x6DLXMP67QHnUa9so2CzkhLy0ql3pWpxP_-AA';
const SIGNED_UP_FOR_OFFICE =
  '1.QxgF7mCAoq8M2PQAtRfgTvWF6XWEJDXnolRgAwbk50yQVeaphoapiYaGugbJiea6JmnGwI6DaYqFrlGyZaJBilkaMPxNMJIFRl-L2PQFCgaoH4sTgeUtsR4FKQJnC2BiwN8gwV13A6tiXM0SPx8qZZACaOYwMDIAZg9o7kC0d9ygXTpEu8cQlFcQ3jNE8h5aSwhXCYTSOoI4Cr2NBOtJotplhFzOoTaeKM6eCFuAgY6vKUZUlsWsEhG5Kc3Y2MjEPM1UqRYA';

type Saved = { readonly stores: { readonly entries: readonly { readonly run: string; readonly entry: unknown }[] } };
const SAVED = import.meta.glob<Saved>('./saved/version-*.json', { eager: true, import: 'default' });

describe('what was made before the rules asked for fictional numbers is read as before:', () => {
  test.each([
    ['a link that was made then, with a work phone', SIGNED_UP_FOR_AZURE, '+31 20 123 4567'],
    ['a link that was made then, of a new customer', SIGNED_UP_FOR_OFFICE, '0201234567'],
  ])('%s', (_what, link, number) => {
    const log = logIn(parseRunLink(link, () => undefined, AT));
    const { world } = readLog(log);
    expect(world.azureSubscriptions.length + world.office365Subscriptions.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).toContain(number);
    const [first] = log.flatMap(({ what }) => (what.type === 'did' ? [what.command] : []));
    expect(first && whatIf(log, 1, [first])?.world).toEqual(world);
    expect(logIn(parseRunFile(makeRunFile(log)))).toEqual(log);
    expect(logIn(parseRunLink(makeRunLink(log, { main: 'portal.azure.com' }, starts) ?? '', starts, AT))).toEqual(log);
  });

  test.each(Object.entries(SAVED))('a file of what %s has', (name, { stores }) => {
    const version = Number(/\d+/.exec(name)?.[0]);
    for (const id of new Set(stores.entries.map(({ run }) => run))) {
      const entries = stores.entries.filter(({ run }) => run === id).map(({ entry: one }) => one);
      const text = JSON.stringify({ format: 'onetenant-run', version, entries });
      expect(logIn(parseRunFile(text))).toHaveLength(entries.length);
    }
  });
});

/** The link of a run that has just begun, in which this was done besides. */
function linkTelling(told: readonly unknown[]): string {
  const dictionary = strToU8(LINK_WORDS);
  const data = (makeRunLink([began], { main: began.page }, starts) ?? '').slice(2);
  const story = JSON.parse(
    strFromU8(inflateSync(new Uint8Array(Buffer.from(data, 'base64url')), { dictionary })),
  ) as object;
  const text = JSON.stringify({ ...story, told });
  return `1.${Buffer.from(deflateSync(strToU8(text), { dictionary })).toString('base64url')}`;
}
