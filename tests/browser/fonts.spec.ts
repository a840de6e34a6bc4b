import { begin, expect, test } from './kit/story';

test('words are set tighter where Open Sans stands in for Segoe UI, and only there', async ({ page }) => {
  await begin(page, 'office-customer');
  await page.goto('./#/login.live.com');
  const heading = page.getByRole('heading', { level: 1 });
  const spacingWith = (font: string) =>
    heading.evaluate((element, value) => {
      element.closest('main')?.setAttribute('data-font', value);
      return getComputedStyle(element).letterSpacing;
    }, font);

  expect(await spacingWith('open-sans')).toMatch(/^-/);
  expect(await spacingWith('segoe-ui')).toBe('normal');
});
