import { expectAccessible } from './kit/accessible';
import { comeLate, lmsOf, logIn, test } from './kit/lms/launches';
import { expect } from './kit/story';

test('an LMS that comes late is told of what was done meanwhile, and of another learner it is told nothing', async ({
  browser,
  server,
}) => {
  const lms = lmsOf(server, browser, 'scorm-1.2', 'late');
  const { context, inside, close, kill } = await lms.launch('frame', { isLate: true });
  await inside.getByRole('link', { name: 'Try for free' }).click();
  await expect(inside.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await close();

  // Nobody knows whose that was: the next launch may be somebody else's.
  const next = await lms.launch('frame', { isLate: true, into: await context.newPage() });
  await expect(next.inside.getByRole('dialog').first()).toContainText('Step 1 of 11');
  await next.inside.getByRole('link', { name: 'Try for free' }).click();
  await expect(next.inside.getByRole('link', { name: 'No learning platform' })).toBeVisible();
  await comeLate(next.page);
  await expect(next.inside.getByRole('link', { name: 'No learning platform' })).toHaveCount(0);
  await expect.poll(() => logIn(lms.state())).not.toEqual([]);
  await next.page.frames()[1]?.evaluate(() => location.reload());
  await expect(next.inside.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await kill();
});

test('where an LMS that comes late has kept another attempt, the learner chooses', async ({ browser, server }) => {
  const lms = lmsOf(server, browser, 'scorm-2004', 'two');
  const { inside, leave, page } = await lms.launch('frame');
  await inside.getByRole('link', { name: 'Try for free' }).click();
  await inside.getByRole('link', { name: 'Start now' }).click();
  await expect(inside.getByRole('dialog').first()).toContainText('Step 3 of 11');
  await leave();
  const before = logIn(lms.state());

  const late = await lms.launch('top', { isLate: true, into: page });
  await page.getByRole('link', { name: 'Try for free' }).click();
  await expect(page.getByRole('dialog').first()).toContainText('Step 2 of 11');
  await comeLate(page);
  await page.getByRole('link', { name: 'Two attempts: choose one' }).click();
  await expect(page.getByRole('heading', { name: 'Which attempt goes on?' })).toBeVisible();
  await expectAccessible(page);
  expect(logIn(lms.state())).toEqual(before);
  await page.getByRole('button', { name: 'Go on with the kept attempt' }).click();
  await expect(page.getByText(/that one goes on/)).toBeVisible();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(page.getByRole('dialog').first()).toContainText('Step 3 of 11');
  await late.kill();
});
