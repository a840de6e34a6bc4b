import { expectAccessible } from './kit/accessible';
import { test, told } from './kit/host';
import { expect } from './kit/story';

test('a page of another origin sees what happens in its frame, and asks for pages, undo and redo', async ({
  page,
  host,
}) => {
  const frame = await host.open(page, 'start/office-customer?embed&lang=en');
  await expect(frame.getByRole('banner', { name: 'Simulator' })).toContainText(
    'Training simulation – not a real portal',
  );
  await expect(frame.getByRole('button', { name: 'Run', exact: true })).toHaveCount(0);
  await expect
    .poll(() => told(page))
    .toEqual([
      { onetenant: 1, type: 'ready', start: 'office-customer', lesson: null, language: 'en' },
      { onetenant: 1, type: 'page', frame: 'main', address: 'azure.microsoft.com' },
      { onetenant: 1, type: 'page', frame: 'beside', address: null },
    ]);

  await page.getByLabel('Address').fill('https://portal.office.com/commerce/trial/e3?lang=nl');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(frame.getByLabel('User name', { exact: true })).toBeVisible();
  await frame.getByLabel('User name', { exact: true }).fill('admin@contoso.onmicrosoft.com');
  await frame.getByLabel('Password', { exact: true }).fill('Pass@word1');
  await frame.getByRole('button', { name: 'Sign in', exact: true }).click();
  await frame.getByRole('button', { name: 'Try now' }).click();
  await expect(frame.getByRole('heading', { name: 'order receipt' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(frame.getByRole('button', { name: 'Try now' })).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(frame.getByRole('heading', { name: 'order receipt' })).toBeVisible();

  const events = async () => (await told(page)).filter(({ type }) => type === 'event');
  await expect.poll(events).toMatchObject([
    { what: 'did', command: 'signIn' },
    { what: 'did', command: 'startOffice365Trial' },
    { what: 'undid', command: 'startOffice365Trial' },
    { what: 'redid', command: 'startOffice365Trial' },
  ]);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(async () => (await told(page)).at(-1)).toMatchObject({ type: 'refused', request: 'redo' });
  const all = JSON.stringify(await told(page));
  expect(all).toContain('portal.office.com/commerce/trial/e3');
  for (const secret of ['Pass@word1', 'admin@contoso']) expect(all).not.toContain(secret);
});

test('a lesson in a frame keeps its coach and tells how far it has come, and what came of it', async ({
  page,
  host,
}) => {
  const frame = await host.open(page, 'lessons/background/guided?embed&lang=en');
  await expect(frame.getByRole('region', { name: 'Task' })).toBeVisible();
  await expect
    .poll(() => told(page))
    .toContainEqual(expect.objectContaining({ type: 'progress', lesson: 'background', stepsDone: 0 }));

  await frame.locator('body').evaluate(() => {
    location.hash = '#/lessons/office-first/watch?lang=en';
  });
  await expect(frame.getByRole('region', { name: 'Task' })).toContainText('Watch');
  await expect(frame.getByRole('button', { name: 'Open in a window of its own' })).toBeVisible();
  await frame.locator('body').evaluate(() => {
    const next = () => {
      document.querySelector<HTMLElement>('[data-tool="next"]')?.click();
      requestAnimationFrame(next);
    };
    next();
  });
  await expect(frame.getByRole('dialog', { name: 'Result' })).toBeVisible();
  await expect
    .poll(async () => (await told(page)).at(-1))
    .toMatchObject({ type: 'result', lesson: 'office-first', passed: true, points: 100, of: 100 });
});

test('a frame leaves the keyboard to the page around it until it is used', async ({ page, host }) => {
  const frame = await host.open(page, 'start/office-customer?embed&lang=en');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
  await expect(page.locator('body')).toBeFocused();
  const field = page.getByLabel('Address');
  await field.fill('login.microsoftonline.com');
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
  await field.press('Enter');
  await expect(frame.getByLabel('User name', { exact: true })).toBeVisible();
  await expect.poll(async () => (await told(page)).at(-1)).toMatchObject({ address: 'login.microsoftonline.com' });
  await expect(field).toBeFocused();

  await frame.getByLabel('User name', { exact: true }).click();
  await expect(frame.getByLabel('User name', { exact: true })).toBeFocused();
  await expect(page.locator('iframe')).toBeFocused();
});

test('a frame in a sandbox works without a storage, and says that it keeps nothing', async ({ page, host }) => {
  const frame = await host.open(page, 'lessons/office-first/guided?embed&lang=en', '&sandbox');
  await expect(frame.getByRole('region', { name: 'Task' })).toBeVisible();
  await expect.poll(async () => (await told(page)).map(({ type }) => type)).toContain('progress');
  await expect(frame.getByText('Nothing is kept here')).toBeVisible();
});

test('what is in a frame opens in a window of its own, as far as it has come', async ({ page, host }) => {
  const frame = await host.open(page, 'lessons/office-first/guided/sign-in?embed&lang=en');
  const opened = page.waitForEvent('popup');
  await frame.getByRole('button', { name: 'Open in a window of its own' }).click();
  const own = await opened;
  await expect(own.getByRole('region', { name: 'Task' })).toContainText('Step 4 of 11');
  await expect(own).not.toHaveURL(/embed/);
  await expectAccessible(own);
});

for (const [language, words] of [
  ['en', 'Training simulation – not a real portal'],
  ['nl', 'Trainingssimulatie – geen echte portal'],
] as const) {
  test(`everybody can read and use a small frame (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`./#/lessons/the-trial-ends/guided?embed&lang=${language}`);
    await expect(page.getByRole('banner', { name: 'Simulator' })).toContainText(words);
    await expect(page.getByRole('button', { name: /window of its own|eigen venster/ })).toBeEnabled();
    await expectAccessible(page);
  });
}
