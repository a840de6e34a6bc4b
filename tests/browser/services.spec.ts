import { expect, test } from '@playwright/test';

/** What a service of the browser may be instead of there: each is put in its place before the page begins. */
const FAULTS: Readonly<Record<string, () => void>> = {
  'IndexedDB is absent': () => Reflect.deleteProperty(Window.prototype, 'indexedDB'),
  'IndexedDB throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'IndexedDB never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'BroadcastChannel is absent': () => Reflect.deleteProperty(globalThis, 'BroadcastChannel'),
  'BroadcastChannel throws': () => {
    globalThis.BroadcastChannel = new Proxy(BroadcastChannel, {
      construct() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
  'local and session storage throw': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  },
  'local and session storage are full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'locks are absent': () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
  'locks throw': () => {
    LockManager.prototype.request = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  },
  'random UUIDs are absent, as on plain http': () => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'),
};

for (const [fault, put] of Object.entries(FAULTS)) {
  test(`a story begins, and goes on, where ${fault}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(put);
    await page.goto('./');
    await page.locator('a[href="#/start/azure-customer"]').click();
    await expect(page.getByRole('main', { name: 'Office 365 for business' })).toBeVisible();
    await page.getByRole('list', { name: 'Favorites' }).getByRole('link', { name: 'Azure portal' }).click();
    await page.getByLabel('User name', { exact: true }).fill('admin@contoso.onmicrosoft.com');
    await page.getByLabel('Password', { exact: true }).fill('Pass@word1');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('main', { name: /Dashboard|Azure portal|Microsoft Azure/ })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Nobody signed in')).toBeVisible();
    expect(errors).toEqual([]);
  });
}
