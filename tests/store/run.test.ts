import { beforeEach, describe, expect, test } from 'vitest';
import { FIRST_MORNING } from '../../src/core/editions/august2016';
import { KELLEY } from '../../src/scenarios/cast';
import { eventsOf, givenStart, PART, signOut, THREE_PARTS } from '../kit/given';
import {
  asJane,
  asKelley,
  deedsIn,
  freshBrowser,
  newTab,
  PAGE,
  reloadedTab,
  star,
  storedLog,
  type Tab,
  whyNot,
} from './tabs';

let tab: Tab;

beforeEach(async () => {
  freshBrowser();
  tab = await newTab();
});

const world = () => tab.useRun.getState().run?.world;

describe('a browser that has no run', () => {
  test('says so', () => {
    expect(tab.useRun.getState()).toMatchObject({ status: 'no-run', id: '', lasting: true });
    expect(tab.log()).toEqual([]);
  });

  test('answers no command, and writes nothing', async () => {
    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
    expect(await tab.undo(PAGE)).toBeUndefined();
    await tab.visit(PAGE);
    expect(tab.useRun.getState().run).toBeUndefined();
    expect(await storedLog()).toEqual([]);
  });
});

describe('beginning a run', () => {
  test('shows the world of the start state, and stores its beginning', async () => {
    await tab.beginContoso();
    expect(tab.useRun.getState()).toMatchObject({ status: 'running', lasting: true, run: { page: PAGE, length: 1 } });
    expect(world()).toEqual(givenStart('office-customer').world);
    expect(await storedLog()).toEqual(tab.log());
    expect(tab.log()[0]?.what).toMatchObject({
      type: 'began',
      start: 'office-customer',
      seed: 'test',
      edition: '2016-08',
    });
  });

  test('gives every run ids of its own, unless it is told the seed', async () => {
    const begin = () => tab.begin('blank', eventsOf('blank'), PAGE);
    await begin();
    const first = world()?.seed;
    await begin();
    expect(world()?.seed).not.toBe(first);
    await tab.beginContoso();
    expect(world()?.seed).toBe('test');
  });

  test('keeps the run before it where it is', async () => {
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    const { id } = tab.useRun.getState();
    await tab.beginContoso();
    expect(tab.useRun.getState().id).not.toBe(id);
    expect(deedsIn(await storedLog(id))).toEqual(['began', 'did signIn']);
    expect(deedsIn(tab.log())).toEqual(['began']);
  });
});

describe('sending a command', () => {
  beforeEach(() => tab.beginContoso());

  test('stores what came of it before it resolves', async () => {
    expect(await tab.send(asKelley, PAGE)).toHaveProperty('events');
    const [, entry] = await storedLog();
    expect(entry).toMatchObject({ seq: 1, page: PAGE, what: { type: 'did', command: asKelley } });
    expect(world()?.signedIn).toEqual({ default: KELLEY.id });
  });

  test('answers with the reason of a refusal, and stores that too', async () => {
    expect(await tab.send(signOut(), PAGE)).toEqual({ rejection: { code: 'needs-sign-in' } });
    expect(deedsIn(await storedLog())).toEqual(['began', 'refused signOut']);
    expect(world()).toEqual(givenStart('office-customer').world);
  });

  test('answers one after the other, in the order of asking', async () => {
    const answers = await Promise.all([asKelley, ...THREE_PARTS, PART.agree, signOut(), signOut()].map(sent));
    expect(answers.map(whyNot)).toEqual([...Array(7).fill(undefined), 'needs-sign-in']);
    expect(tab.log().map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await storedLog()).toEqual(tab.log());
  });

  test('notes when and where it was sent by the clock of the computer, which the world does not know', async () => {
    await tab.send(asKelley, 'login.live.com');
    const [, entry] = tab.log();
    expect(entry?.page).toBe('login.live.com');
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(world()?.date).toBe(FIRST_MORNING);
  });
});

describe('visiting an address', () => {
  beforeEach(() => tab.beginContoso());

  test('is noted once for as long as one stays', async () => {
    await tab.visit('portal.azure.com/browse');
    await tab.visit('portal.azure.com/browse');
    await tab.send(asKelley, 'portal.azure.com/browse');
    await tab.visit('portal.azure.com/browse');
    await tab.visit(PAGE);
    expect(deedsIn(tab.log())).toEqual(['began', 'visited', 'did signIn', 'visited']);
    expect(await storedLog()).toEqual(tab.log());
  });

  test('is not noted again at the address where the run begins', async () => {
    await tab.visit(PAGE);
    expect(deedsIn(tab.log())).toEqual(['began']);
  });
});

describe('undo and redo', () => {
  beforeEach(() => tab.beginContoso());

  test('answer with the page on which it was done, and then with the one on which it was undone', async () => {
    await tab.send(asKelley, 'page of Kelley');
    await tab.send(asJane, 'page of Jane');
    expect(await tab.undo('where Jane came')).toBe('page of Jane');
    expect(await tab.undo('where Kelley came')).toBe('page of Kelley');
    expect(await tab.redo(PAGE)).toBe('where Kelley came');
    expect(await tab.redo(PAGE)).toBe('where Jane came');
    expect(deedsIn(tab.log()).slice(3)).toEqual(['undid', 'undid', 'redid', 'redid']);
  });

  test('write nothing where there is nothing to do', async () => {
    await tab.send(signOut(), PAGE);
    expect(await tab.undo(PAGE)).toBeUndefined();
    expect(await tab.redo(PAGE)).toBeUndefined();
    expect(deedsIn(tab.log())).toEqual(['began', 'refused signOut']);
  });

  test('answer with the page of what they take back or bring back, though it is still being stored', async () => {
    const [, undone, redone] = await Promise.all([
      tab.send(asKelley, 'page of Kelley'),
      tab.undo(PAGE),
      tab.redo(PAGE),
    ]);
    expect(deedsIn(tab.log())).toEqual(['began', 'did signIn', 'undid', 'redid']);
    expect([undone, redone]).toEqual(['page of Kelley', PAGE]);
  });

  test('reach over closing and opening the tab', async () => {
    await tab.send(asKelley, 'page of Kelley');
    await tab.send(asJane, 'page of Jane');
    await tab.undo(PAGE);

    tab = await reloadedTab();
    expect(world()?.signedIn).toEqual({ default: KELLEY.id });
    expect(await tab.redo('somewhere else')).toBe(PAGE);
    tab = await reloadedTab();
    expect(await tab.undo(PAGE)).toBe('page of Jane');
    expect(await tab.undo(PAGE)).toBe('page of Kelley');
    expect(world()?.signedIn).toEqual({});
    expect(await storedLog()).toEqual(tab.log());
  });
});

describe('opening', () => {
  test('brings back the run as it was', async () => {
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    await tab.send(star('cost-management'), PAGE);
    const before = tab.useRun.getState();
    tab = await reloadedTab();
    expect(tab.useRun.getState()).toEqual(before);
  });

  test('a tab goes on with its own run, a new tab with the one that was begun last', async () => {
    await tab.beginContoso();
    const [mine, session] = [tab.useRun.getState().id, sessionStorage.getItem('onetenant.run')];
    const other = await newTab();
    expect(other.useRun.getState().id).toBe(mine);
    await other.beginContoso();
    expect((await newTab()).useRun.getState().id).toBe(other.useRun.getState().id);

    sessionStorage.setItem('onetenant.run', session ?? '');
    expect((await reloadedTab()).useRun.getState().id).toBe(mine);
  });
});

describe('a scene', () => {
  test('shows a world of its own, and leaves the stored run as it was', async () => {
    await tab.beginContoso();
    await tab.send(asKelley, PAGE);
    const before = tab.useRun.getState();
    await tab.showScene('azure-customer', eventsOf('azure-customer'), [asJane], PAGE);
    expect(tab.useRun.getState()).toMatchObject({
      status: 'running',
      lasting: false,
      run: { start: 'azure-customer' },
    });
    expect(await storedLog()).toHaveLength(2);

    await tab.leaveScene();
    expect(tab.useRun.getState()).toEqual(before);
    await tab.send(signOut(), PAGE);
    expect(deedsIn(await storedLog())).toEqual(['began', 'did signIn', 'did signOut']);
  });

  test('is the same each time it is shown', async () => {
    expect(await shown()).toEqual(await shown());
  });
});

async function shown() {
  await tab.showScene('office-customer', eventsOf('office-customer'), [asKelley, ...THREE_PARTS, PART.agree], PAGE);
  return world();
}

function sent(command: Parameters<Tab['send']>[0]) {
  return tab.send(command, PAGE);
}
