import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/index';
import { signOut } from '../kit/given';
import { asJane, asKelley, deedsIn, freshBrowser, newTab, PAGE, star, storedLog, type Tab, whyNot } from './tabs';

let one: Tab;
let other: Tab;

/** Two tabs of one browser that show the same run. */
beforeEach(async () => {
  freshBrowser();
  one = await newTab();
  await one.beginContoso();
  other = await newTab();
});

function servicesIn(log: readonly Entry[]): string[] {
  return log.flatMap(({ what }) =>
    what.type === 'did' && what.command.type === 'toggleFavourite' ? [what.command.service] : [],
  );
}

/** Waits until a tab has heard of this many entries. */
async function hears(tab: Tab, entries: number): Promise<void> {
  await expect.poll(() => tab.log()).toHaveLength(entries);
}

/** Both tabs have heard everything, and have the log that is stored. */
async function agreed(): Promise<Entry[]> {
  const stored = await storedLog();
  for (const tab of [one, other]) await expect.poll(() => tab.log()).toEqual(stored);
  expect(other.useRun.getState().run?.world).toEqual(one.useRun.getState().run?.world);
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, at) => at));
  return stored;
}

describe('two tabs', () => {
  test('are two: each has a name of its own in the log', async () => {
    await one.send(asKelley, PAGE);
    await other.send(asJane, PAGE);
    const [, first, second] = await agreed();
    expect(first?.tab).not.toBe(second?.tab);
  });

  test('show the same run', () => {
    expect(other.useRun).not.toBe(one.useRun);
    expect(other.useRun.getState()).toEqual(one.useRun.getState());
  });

  test('hear of what the other does, without doing anything', async () => {
    await one.send(asKelley, PAGE);
    await hears(other, 2);
    expect(deedsIn(await agreed())).toEqual(['began', 'did signIn']);
  });

  test('that write by turns have everything once, in one order', async () => {
    await one.send(asKelley, PAGE);
    for (let round = 0; round < 5; round++) {
      await one.send(star(`one ${round}`), PAGE);
      await other.send(star(`other ${round}`), PAGE);
    }
    const services = [0, 1, 2, 3, 4].flatMap((round) => [`one ${round}`, `other ${round}`]);
    expect(servicesIn(await agreed())).toEqual(services);
  });

  test('that write at once lose nothing and do nothing twice', async () => {
    await one.send(asKelley, PAGE);
    const rounds = Array.from({ length: 100 }, (_, at) => at);
    await Promise.all(
      rounds.flatMap((at) => [one.send(star(`one ${at}`), PAGE), other.send(star(`other ${at}`), PAGE)]),
    );

    const services = servicesIn(await agreed());
    expect(services.toSorted()).toEqual(rounds.flatMap((at) => [`one ${at}`, `other ${at}`]).toSorted());
    expect(services.filter((service) => service.startsWith('one'))).toEqual(rounds.map((at) => `one ${at}`));
    expect(services.filter((service) => service.startsWith('other'))).toEqual(rounds.map((at) => `other ${at}`));
  });

  test('that sign out at once: the one is answered, the other is told that nobody is signed in', async () => {
    await one.send(asKelley, PAGE);
    await hears(other, 2);
    const answers = await Promise.all([one.send(signOut(), PAGE), other.send(signOut(), PAGE)]);
    expect(new Set(answers.map(whyNot))).toEqual(new Set(['needs-sign-in', undefined]));
    expect(deedsIn(await agreed()).slice(2)).toEqual(['did signOut', 'refused signOut']);
  });

  test('that both undo take back two steps, and not one twice', async () => {
    await one.send(asKelley, PAGE);
    await one.send(star('recent'), PAGE);
    await hears(other, 3);
    await Promise.all([one.undo(PAGE), other.undo(PAGE)]);
    const log = await agreed();
    expect(log.slice(3).map(({ what }) => what)).toEqual([
      { type: 'undid', seq: 2 },
      { type: 'undid', seq: 1 },
    ]);
  });

  test('undo and redo what the other did, and answer with the page on which it did it, or undid it', async () => {
    await one.send(asKelley, 'page of one');
    await hears(other, 2);
    expect(await other.undo(PAGE)).toBe('page of one');
    await hears(one, 3);
    expect(await one.redo('page of one')).toBe(PAGE);
    await agreed();
  });

  test('that undo at once answer each with the page of what they took back', async () => {
    await one.send(asKelley, 'page of Kelley');
    await one.send(asJane, 'page of Jane');
    await hears(other, 3);
    const pages = await Promise.all([one.undo(PAGE), other.undo(PAGE)]);
    expect(pages.toSorted()).toEqual(['page of Jane', 'page of Kelley']);
  });

  test('part when one begins a new run, and the other stays in its own', async () => {
    const { id } = other.useRun.getState();
    await one.beginContoso();
    await one.send(asKelley, PAGE);
    await other.send(asJane, PAGE);
    expect(other.useRun.getState().id).toBe(id);
    expect(deedsIn(other.log())).toEqual(['began', 'did signIn']);
    expect(await storedLog(id)).toEqual(other.log());
    expect(await storedLog(one.useRun.getState().id)).toEqual(one.log());
  });

  test('hear nothing of a run that they do not show', async () => {
    const before = other.log().length;
    await one.beginContoso();
    for (const command of [asKelley, star('recent'), signOut()]) await one.send(command, PAGE);
    const third = await newTab();
    await third.send(asJane, PAGE);
    await hears(one, 5);
    expect(other.log()).toHaveLength(before);
  });

  test('visit each their own pages, and every arrival is in the log', async () => {
    await Promise.all([one.visit('page of one'), other.visit('page of other')]);
    expect(deedsIn(await agreed())).toEqual(['began', 'visited', 'visited']);
  });
});
