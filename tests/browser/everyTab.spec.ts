import { VISITS } from './kit/addresses';
import { begin, expect, test } from './kit/story';
import { PEOPLE, signInAs } from './kit/visits';
import { walkThrough } from './kit/walk';

for (const [start, visits] of Object.entries(VISITS)) {
  test(`every page can be walked through by Tab: ${start}`, async ({ page }) => {
    test.setTimeout(300_000);
    await begin(page, start);
    let present: string | undefined;
    for (const [at, { address, as }] of visits.entries()) {
      const userName = as && PEOPLE[as];
      if (userName && userName !== present) await signInAs(page, userName);
      present = userName ?? present;
      await test.step(`${address} as ${as ?? 'nobody'}`, async () => {
        await page.goto(`./#/${address}`);
        await page.reload();
        await expect(page.getByRole('main')).toBeVisible();
        // What stands around the page is the same for all.
        expect(await walkThrough(page, at === 0 ? 'body' : 'main')).toEqual([]);
      });
    }
  });
}
