import type { BrowserContext } from '@playwright/test';
import { black, caption, DEMO, isThere, next, openAudience, openDemo, openDesk } from './kit/desk';
import { expect, test } from './kit/story';

/** Nothing is stored, and windows hear of each other by their own messages alone, as from a file or in a sandbox. */
async function withoutOrigin(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Window.prototype, 'indexedDB');
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
}

test('windows that share no storage and no channel are in step all the same', async ({ page, context }) => {
  await withoutOrigin(context);
  await openDemo(page);
  const desk = await openDesk(page);
  await expect(next(desk)).toHaveText('Ask for the free trial');
  await desk.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText('Begin the sign-up');
  await page.keyboard.press('PageDown');
  await expect(next(desk)).toHaveText('Choose the kind of account');
  await desk.getByRole('button', { name: 'Agree and sign up' }).click();
  await expect(caption(page)).toHaveText(/^8 of 11 Next: /);
  await expect(next(desk)).toHaveText('Agree and sign up');

  await desk.keyboard.press('b');
  await expect(black(page)).toBeVisible();
  await desk.keyboard.press('b');
  await expect(black(page)).toHaveCount(0);

  await desk.reload();
  await expect(next(desk)).toHaveText('Agree and sign up');
  await isThere(desk);
  await page.reload();
  await expect(caption(page)).toHaveText(/^8 of 11 Next: /);
  await isThere(desk);
  await desk.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(/^9 of 11 Next: /);

  await page.close();
  const audience = await openAudience(desk);
  await expect(caption(audience)).toHaveText(/^9 of 11 Next: /);
  await desk.keyboard.press('PageDown');
  await expect(caption(audience)).toHaveText(/^10 of 11 Next: /);
});

test('windows in a sandbox, which have no origin at all, are in step too', async ({ page, context }) => {
  // Scripts are modules, which a page without an origin may only have where the server allows that.
  await context.route('**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const frame = 'width="1200" height="680" sandbox="allow-scripts allow-popups"';
  const body = `<!doctype html><title>Room</title><iframe ${frame} src="./${DEMO}"></iframe>`;
  await context.route('**/room.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./room.html');
  const demo = page.frameLocator('iframe').getByRole('region', { name: 'Demo' });
  const [desk] = await Promise.all([
    page.waitForEvent('popup'),
    demo.getByRole('button', { name: 'Presenter’s desk' }).click(),
  ]);
  await isThere(desk);
  await desk.keyboard.press('PageDown');
  await expect(demo.getByRole('status')).toHaveText(/^2 of 11 Next: /);
  await expect(next(desk)).toHaveText('Begin the sign-up');
  await desk.reload();
  await expect(next(desk)).toHaveText('Begin the sign-up');
  // What is still on its way then is wanted no more.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
});
