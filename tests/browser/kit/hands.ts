import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody does things on a page. */
export type Hands = {
  /** A button, a link, a row, a box or a choice. */
  readonly press: (control: Locator) => Promise<void>;
  readonly fill: (field: Locator, text: string) => Promise<void>;
  readonly choose: (list: Locator, option: string) => Promise<void>;
};

/** With the mouse, on what can be seen. */
export function mouse(page: Page): Hands {
  const press = async (control: Locator) => {
    await expect(control).toBeVisible();
    // The card covers nothing that it points at; from anything else it is moved away.
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      if (!(await control.evaluate(isUnderCard))) break;
      await page.locator('[data-corner] button').first().click();
    }
    await control.click();
  };
  return {
    press,
    fill: (field, text) => field.fill(text),
    choose: async (list, option) => void (await list.selectOption({ label: option })),
  };
}

/** Runs in the page, in one go: a page that is shown anew meanwhile has another control in its place. */
function isUnderCard(control: Element): boolean {
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-corner]') != null;
}

/** With the keyboard alone: Tab and Shift+Tab, arrow keys, Enter and Space, and F6 to what the coach points at. */
export function keyboard(page: Page): Hands {
  const press = async (control: Locator) => {
    await reach(page, control);
    const how = await control.evaluate((one) => (one.matches('input, [role="row"]') ? 'Space' : 'Enter'));
    await page.keyboard.press(how);
  };
  return {
    press,
    fill: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    choose: async (list, option) => {
      await reach(page, list);
      for (;;) {
        const way = await list.evaluate((one, wanted) => {
          const { options, selectedIndex } = one as HTMLSelectElement;
          return [...options].findIndex(({ text }) => text === wanted) - selectedIndex;
        }, option);
        if (way === 0) return;
        await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
      }
    },
  };
}

const MOST_KEYS = 250;
const MOST_MOVES = 4;

async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  if (await control.evaluate((one) => one.matches('[data-spotlight], [data-spotlight] *'))) await hop(page);
  for (let keys = 0; keys < MOST_KEYS; keys += 1) {
    const key = await control.evaluate(keyTowards);
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no keyboard comes to ${String(control)}`);
}

/** From the page to the card, and from there to what it points at. */
async function hop(page: Page): Promise<void> {
  const isOnCard = () => page.evaluate(() => document.activeElement?.closest('[data-corner]') !== null);
  // A page that goes on meanwhile takes the keyboard back.
  await expect
    .poll(async () => {
      if (await isOnCard()) return true;
      await page.keyboard.press('F6');
      return isOnCard();
    })
    .toBe(true);
  await page.keyboard.press('F6');
}

/** Runs in the page: the next key on the way to a control, or nothing once the focus is there. */
function keyTowards(control: Element): string | undefined {
  const now = document.activeElement ?? document.body;
  if (now === control) return undefined;

  const isBefore = (one: Element) => (one.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  // Tab comes to one row of a table and to one choice of several; arrow keys go on from there.
  const row = control.closest('[role="grid"] [role="row"]');
  if (row) {
    if (now === row) return 'Tab';
    if (row.contains(now)) return 'Shift+Tab';
    const table = row.closest('[role="grid"]');
    if (now.matches('[role="row"]') && table?.contains(now)) return isBefore(row) ? 'ArrowDown' : 'ArrowUp';
    return isBefore(table?.querySelector('[role="row"][tabindex="0"]') ?? row) ? 'Tab' : 'Shift+Tab';
  }
  const areChoices = control instanceof HTMLInputElement && control.type === 'radio' && now instanceof HTMLInputElement;
  if (areChoices && now.name === control.name) return isBefore(control) ? 'ArrowDown' : 'ArrowUp';
  return isBefore(control) ? 'Tab' : 'Shift+Tab';
}
