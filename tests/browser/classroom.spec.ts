import {
  another,
  beginHandedOut,
  expect,
  expectEqualLogs,
  takeSeat,
  test,
  type Desk,
  watchLoading,
} from './kit/classroom';
import { KELLEY, signIn } from './kit/story';
import type { Page } from '@playwright/test';

const EXERCISE = { lesson: 'office-first', mode: 'guided' as const, tokens: {} };
const give = (desk: Desk) => desk.say({ type: 'give', exercise: EXERCISE, to: 'all' });

/** The first steps of the lesson, one by one. */
const press = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const askForTrial = (page: Page) => press(page, 'Try for free');
const startNow = (page: Page) => press(page, 'Start now');
const signInAtWork = async (page: Page) => {
  await press(page, 'Sign in with your organizational account');
  await signIn(page, KELLEY);
  await expect(page.getByLabel('First Name')).toBeVisible();
};

test('three learners play a lesson that is handed out, one of whom comes late, and lose nothing by reloads', async ({
  page,
  context,
  room,
}) => {
  const desk = await room.openDesk();
  const [bob, eve] = [await another(context), await another(context)];
  await takeSeat(page, room, 'Ann');
  await takeSeat(bob, room, 'Bob');
  give(desk);
  for (const one of [page, bob]) await beginHandedOut(one);
  await askForTrial(page);
  await askForTrial(bob);
  await page.reload();
  await startNow(page);

  await takeSeat(eve, room, 'Eve');
  await beginHandedOut(eve);
  await askForTrial(eve);
  await bob.reload();
  await startNow(bob);
  await signInAtWork(page);

  for (const [one, name] of [
    [page, 'Ann'],
    [bob, 'Bob'],
    [eve, 'Eve'],
  ] as const) {
    await expectEqualLogs(desk, one, name);
    await expect.poll(() => desk.seat(name)).toMatchObject({ windows: 1, behind: 0 });
  }
  await Promise.all([bob.context().close(), eve.context().close()]);
  await expect.poll(() => desk.seat('Bob')?.windows).toBe(0);
});

test('nothing is lost, and nothing there twice, where the service is killed between any two steps', async ({
  context,
  room,
}) => {
  // Of a page that need not be quiet: the browser says of each try that nobody is there.
  const page = await another(context);
  const isLoaded = watchLoading(page, room);
  const steps = [askForTrial, startNow, signInAtWork];
  await takeSeat(page, room, 'Ann');
  give(await room.openDesk());
  await beginHandedOut(page);
  await isLoaded();
  for (const step of steps) {
    await room.kill();
    await step(page);
    await room.start();
    const desk = await room.openDesk();
    await expect.poll(() => desk.seat('Ann')?.windows).toBe(1);
    await expectEqualLogs(desk, page, 'Ann');
  }
  await page.context().close();
});

test('where another service goes on with the same stream, nothing is lost, and nothing there twice', async ({
  context,
  roomOnNats: room,
}) => {
  const page = await another(context);
  const isLoaded = watchLoading(page, room);
  await takeSeat(page, room, 'Ann');
  give(await room.openDesk());
  await beginHandedOut(page);
  await isLoaded();
  await askForTrial(page);
  await room.kill();
  await startNow(page);
  await room.start();
  const desk = await room.openDesk();
  await expect.poll(() => desk.seat('Ann')?.windows).toBe(1);
  await signInAtWork(page);
  await expectEqualLogs(desk, page, 'Ann');
  expect(desk.seat('Ann')?.runs).toHaveLength(1);
  await page.context().close();
});

const TEN_MINUTES = 600_000;
const MINUTE = 60_000;

test('ten minutes without network one goes on, and what was done follows', async ({ context, room }) => {
  const page = await another(context);
  await page.clock.install();
  const pass = (milliseconds: number) => page.clock.fastForward(milliseconds);
  const isLoaded = watchLoading(page, room);
  const desk = await room.openDesk();
  await takeSeat(page, room, 'Ann');
  give(desk);
  await beginHandedOut(page);
  await isLoaded();
  await page.context().setOffline(true);
  await askForTrial(page);
  // By the clock of the page. Each minute is one on its own: it has tried again meanwhile, and nobody answered.
  for (let passed = 0; passed < TEN_MINUTES; passed += MINUTE) await pass(MINUTE);
  await startNow(page);
  await signInAtWork(page);
  await expect(page.getByRole('region', { name: 'From your trainer' })).toContainText('cannot be reached just now');
  await page.context().setOffline(false);
  await pass(MINUTE);
  await expectEqualLogs(desk, page, 'Ann');
  await expect(page.getByRole('region', { name: 'From your trainer' })).toBeHidden();
  await page.context().close();
});

test('a seat goes along to another device, with what was done last', async ({ page, context, room }) => {
  const desk = await room.openDesk();
  await takeSeat(page, room, 'Ann');
  give(desk);
  await beginHandedOut(page);
  await askForTrial(page);
  await expectEqualLogs(desk, page, 'Ann');
  const door = await page.evaluate(() => {
    const {
      room: id,
      seat,
      secret,
    } = JSON.parse(localStorage.getItem('onetenant.seat') ?? '{}') as Record<string, string>;
    return `${id}.${seat}.${secret}`;
  });

  const telephone = await another(context);
  await telephone.goto(`${room.address}#/join/${door}`);
  await expect(telephone).toHaveURL(/#\/join$/);
  await telephone.getByRole('link', { name: 'Go on with it' }).click();
  await startNow(telephone);
  await expectEqualLogs(desk, telephone, 'Ann');
  expect(desk.seat('Ann')?.runs).toHaveLength(1);

  // Here it is not known yet: what is done here now goes on apart, and nothing of it is lost.
  await page.getByRole('link', { name: 'Start now', exact: true }).click();
  await expect.poll(() => desk.seat('Ann')?.runs.length).toBe(2);
  await expectEqualLogs(desk, page, 'Ann');
  await telephone.context().close();
});

test('two tabs are one seat', async ({ page, context, room }) => {
  const desk = await room.openDesk();
  await takeSeat(page, room, 'Ann');
  give(desk);
  await beginHandedOut(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => desk.seat('Ann')?.windows).toBe(2);
  await askForTrial(other);
  await expectEqualLogs(desk, page, 'Ann');
  await expect.poll(() => desk.seat('Ann')).toMatchObject({ behind: 0, runs: [{}] });
});

test('what the room says leaves the keyboard where it is', async ({ page, room }) => {
  const desk = await room.openDesk();
  await takeSeat(page, room, 'Ann');
  give(desk);
  await beginHandedOut(page);
  const field = page.getByRole('navigation', { name: 'Browser' }).getByRole('textbox', { name: 'Address' });
  await field.fill('portal.az');
  desk.say({ type: 'pause', word: 'Coffee' });
  desk.say({ type: 'word', to: 'all', word: 'Well done' });
  const strip = page.getByRole('region', { name: 'From your trainer' });
  await expect(strip).toContainText('Pause Coffee');
  await expect(field).toBeFocused();
  await page.keyboard.type('ure.com');
  await expect(field).toHaveValue('portal.azure.com');
  await strip.getByRole('button', { name: 'OK' }).click();
  await expect(strip).not.toContainText('Well done');
  desk.say({ type: 'goOn' });
  await expect(strip).toBeHidden();
  desk.say({ type: 'end' });
  await expect(strip).toContainText('The class is over');
});

test('a wrong PIN is said, and the room that is deleted too', async ({ page, room }) => {
  await page.goto(`${room.address}#/join?pin=${room.pin === '123456' ? '654321' : '123456'}`);
  await page.getByLabel('Your name').fill('Ann');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('No room has this PIN');
  await takeSeat(page, room, 'Ann');
  const desk = await room.openDesk();
  desk.say({ type: 'delete' });
  await expect(page.getByRole('alert')).toContainText('has been deleted');
});

test('without a room there is none to join', async ({ page }) => {
  await page.goto('./#/join');
  await expect(page.getByRole('alert')).toContainText('does not come from a classroom');
});
