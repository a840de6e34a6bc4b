import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as acts from '../../src/scenarios/lessons/acts';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { namesOfSeed } from '../../src/scenarios/variation';
import { solutionOf } from '../../src/training/lesson';
import { actsBefore, logOfLearner } from '../kit/classRuns';
import { expectAccessible } from './kit/accessible';
import { another } from './kit/classroom';
import { learnerIn, openBuiltClassroom, type OpenClassroom } from './kit/servedRoom';
import { expect, test as base } from './kit/story';

/** Each test has a classroom of its own, which may be asked. */
const test = base.extend<{ classroom: OpenClassroom }>({
  classroom: async ({ browserName: _any }, give) => {
    const classroom = await openBuiltClassroom();
    await give(classroom);
    await classroom.end();
  },
  mayAsk: async ({ classroom }, give) => give([classroom.address()]),
});

const SOLUTION = solutionOf(officeFirst);
const PERSONAL = acts.signIn(acts.PERSONAL, 'default', 'microsoft');
const TO_KIND = actsBefore(officeFirst, 'kind');
const WRONG = [...TO_KIND, PERSONAL];
const MINUTE = 60_000;

function justDone(did: Parameters<typeof logOfLearner>[1], seed: string) {
  const began = Date.now() - did.length * MINUTE;
  return logOfLearner(officeFirst, did, { mode: 'guided', seed, began });
}

const table = (page: Page) => page.getByRole('table', { name: 'Learners, those who need help first' });
const line = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(`^Tick ${name} `) });

/** Sixty learners, each at another point of the lesson; every tenth has taken a wrong turn. */
async function fill(classroom: OpenClassroom) {
  for (let at = 0; at < 60; at += 1) {
    const did = at % 10 === 0 ? WRONG : SOLUTION.slice(0, at % (SOLUTION.length + 1));
    const learner = await learnerIn(classroom, `Learner of a long name ${at}`, justDone(did, `seed ${at}`));
    await learner.handOver();
  }
}

for (const [language, glance] of [
  ['en', 'At a glance'],
  ['nl', 'In één oogopslag'],
] as const) {
  test(`sixty learners are on one page of a projector, and on every line of a table, in ${language}`, async ({
    page,
    classroom,
  }) => {
    await fill(classroom);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${classroom.link()}?lang=${language}`);
    await expect(page.getByRole('row')).toHaveCount(61);
    await expect(page).toHaveURL(`${classroom.address()}#/room`);
    const rows = page.getByRole('row');
    await expect(rows.nth(6).getByRole('strong')).toHaveText(language === 'en' ? 'Wrong turn' : 'Verkeerde afslag');
    await expectAccessible(page);

    await page.getByRole('button', { name: glance }).click();
    const tiles = page.getByRole('main').getByRole('listitem');
    await expect(tiles).toHaveCount(60);
    await expect(tiles.last()).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      await expectAccessible(page);
    }
  });
}

test('the board follows each deed, and comes back after a reload', async ({ page, classroom }) => {
  const log = justDone(WRONG, 'noor');
  const noor = await learnerIn(classroom, 'Noor', log);
  await noor.handOver(log.length - 1);
  await page.goto(classroom.link());
  await expect(line(page, 'Noor')).toContainText('3 of 11: Choose the kind of account');
  await noor.handOver();
  await expect(line(page, 'Noor')).toContainText('Wrong turn A personal account is signed in.');
  await expect(line(page, 'Noor')).toContainText('Kelley Wall signed in with the Microsoft account');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(classroom.trainer);

  await page.reload();
  await expect(line(page, 'Noor')).toContainText('Wrong turn');
});

test('the board goes on once the service is started again', async ({ browser, classroom }) => {
  // Its console says that the service was away, which other pages must not.
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const noor = await learnerIn(classroom, 'Noor', justDone(WRONG, 'noor'));
  await noor.handOver();
  await page.goto(classroom.link());
  await expect(line(page, 'Noor')).toContainText('Connected');
  await classroom.restart();
  await expect(line(page, 'Noor')).toContainText('Away since');
  await expect(page.getByText(/^The connection to the room is broken/)).toHaveCount(0);
  await expect(line(page, 'Noor')).toContainText('Wrong turn');
  await context.close();
});

test('a lesson is handed out, all pause and go on, and a learner hears each of it', async ({ page, classroom }) => {
  const noor = await learnerIn(classroom, 'Noor', []);
  await page.goto(classroom.link());
  await page.getByRole('button', { name: 'Hand out a lesson' }).click();
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('Practice');
  await page.getByRole('checkbox', { name: 'With other names' }).check();
  await page.getByRole('textbox', { name: 'By a word or a number' }).fill('Monday');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Administrator' }).fill('Wim Bos');
  await expectAccessible(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hand out', exact: true }).click();
  expect((await noor.next('says')).says.exercise).toMatchObject({
    lesson: 'office-first',
    mode: 'practice',
    tokens: { organization: namesOfSeed('Monday').organization, admin: 'Wim Bos', adminName: 'wim.bos' },
  });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('textbox', { name: 'What to say' }).fill('Coffee');
  await page.keyboard.press('Enter');
  expect((await noor.next('says')).says.pause).toMatchObject({ word: 'Coffee' });
  await page.getByRole('button', { name: 'Let them go on' }).click();
  expect((await noor.next('says')).says.pause).toBeNull();
  await page.getByRole('row', { name: /Noor/ }).getByRole('link').click();
  await page.getByRole('button', { name: 'Send a word' }).click();
  await page.getByRole('textbox', { name: 'What to say' }).fill('Look at the account');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  expect((await noor.next('says')).says.word).toMatchObject({ word: 'Look at the account' });
});

test('a learner is looked at, at any moment, and a moment is taken to the stage', async ({ page, classroom }) => {
  const noor = await learnerIn(classroom, 'Noor', justDone(WRONG, 'noor'));
  await noor.handOver();
  await page.goto(classroom.link());
  await line(page, 'Noor').getByRole('link', { name: 'Noor' }).click();
  await expect(page.getByRole('img', { name: /^The page at this moment: login\.live\.com/ })).toBeVisible();
  const done = page.getByRole('list', { name: 'What was done' }).getByRole('listitem');
  await expect(done.first()).toContainText('Wrong turn');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The beginning' }).click();
  await expect(page.getByRole('img', { name: 'The page at this moment: azure.microsoft.com' })).toBeVisible();
  await page.goBack();

  await page.getByRole('button', { name: 'Take this moment to the stage' }).click();
  await page.getByRole('link', { name: 'Open it here' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Noor' })).toBeVisible();
});

test('the class is debriefed, taken along, deleted, and looked back on from its file', async ({ page, classroom }) => {
  for (const [name, did] of [
    ['Noor', WRONG],
    ['Sam', [...WRONG, 'undo', ...SOLUTION.slice(TO_KIND.length)]],
    ['Ada', SOLUTION],
  ] as const) {
    await (await learnerIn(classroom, name, justDone(did, name))).handOver();
  }
  await page.goto(classroom.link());
  await page.getByRole('link', { name: 'Debrief' }).click();
  const turns = page.getByRole('table', { name: 'Wrong turns' });
  await expect(turns.getByRole('row', { name: /^A personal account/ })).toContainText('2 of 3');
  await expect(
    page.getByRole('table', { name: 'What it came to' }).getByRole('row', { name: /^Passed/ }),
  ).toContainText('Sam and Ada');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All runs in one file' }).click(),
  ]);
  const file = readFileSync(await download.path());

  await page.getByRole('link', { name: 'Board' }).click();
  await page.getByRole('button', { name: 'The room itself' }).click();
  await page.getByRole('button', { name: 'Delete the room' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('The room and everything in it have been deleted.')).toBeVisible();
  expect(await classroom.served().rooms.find(classroom.room)).toBeUndefined();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open the file of a class' }).click(),
  ]);
  await chooser.setFiles({ name: 'class.json', mimeType: 'application/json', buffer: file });
  await expect(turns.getByRole('row', { name: /^A personal account/ })).toContainText('2 of 3');
  await page.getByRole('link', { name: 'Noor' }).click();
  await expect(page.getByText('3 of 11: Choose the kind of account')).toBeVisible();
  await expectAccessible(page);
});

test('all are asked to look, and the page that came along opens for a learner on a press', async ({
  page,
  context,
  classroom,
}) => {
  const learner = await another(context);
  await learner.goto(`${classroom.address()}#/join?pin=${classroom.pin}`);
  await learner.getByLabel('Your name').fill('Noor');
  await learner.keyboard.press('Enter');
  await expect(learner.getByRole('heading', { name: 'You are in the room, Noor' })).toBeVisible();

  await page.goto(classroom.link());
  await page.getByRole('button', { name: 'Look here' }).click();
  await expectAccessible(page);
  await page.getByLabel('What to say').fill('Two of them');
  await page.getByLabel('Address to send along').fill('https://azure.com/pricing/free-trial/');
  await page.keyboard.press('Enter');
  await expect(page.getByText('azure.microsoft.com/pricing/free-trial')).toBeVisible();

  const notices = learner.getByRole('region', { name: 'From your trainer' });
  await expect(notices).toContainText('Two of them');
  await expect(learner).toHaveURL(/#\/join\?/);
  await expectAccessible(learner);
  await notices.getByRole('button', { name: 'Go there' }).click();
  await expect(learner).toHaveURL(`${classroom.address()}#/azure.microsoft.com/pricing/free-trial`);
  await expect(notices).toBeHidden();
  await page.getByRole('button', { name: 'They need not look any more' }).click();
  await learner.context().close();
});
