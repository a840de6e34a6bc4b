import { expect, type Locator, type Page } from '@playwright/test';
import type { Lesson } from '../../../src/training/lesson';
import type { Hands } from './hands';
import { DEEDS } from './lessonDeeds';
import type { StepWords, Words } from './lessonWords';

const PASSWORD = 'Pass@word1';

/** Somebody who does what the coach says and knows no more than that. */
export type Led = {
  readonly page: Page;
  readonly step: StepWords;
  readonly hands: Hands;
  readonly label: Words['label'];
  readonly lesson: string;
  /** The account that the task names. */
  readonly userName: string;
  /** Presses what the card calls so. */
  readonly press: (name: string) => Promise<void>;
  /** Presses all that the task names, one after the other, until the step is done. */
  readonly pressAll: (names?: readonly string[]) => Promise<void>;
  readonly pressLit: () => Promise<void>;
  /** Fills in what the card says; only a code or a name may come from the page instead. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
  /** Signs in with the account that the card names. */
  readonly signIn: () => Promise<void>;
  /** Answers the question of the step with this choice. */
  readonly answer: (choice: string) => Promise<void>;
};

/** Plays a lesson to its end, led by the coach alone. */
export async function play(page: Page, lesson: Lesson, words: Words, hands: Hands): Promise<void> {
  for (const [at, step] of words.steps.entries()) {
    const led = ledBy(page, lesson.id, step, words, hands);
    const card = cardOf(page, step);
    await expect(card).toBeVisible();
    await expect(card).toContainText(step.task);
    const { at: address = '', target } = lesson.steps[at] ?? {};
    // Signing in does a step before it leads on.
    if (!isDoor(address)) await expect(page).not.toHaveURL(/#\/login\./);
    const [deed, last] = lesson.steps[at - 1]?.does.slice(-2) ?? [];
    const isLedThere = deed?.type !== 'signIn' && last?.type === 'visit' && pathOf(last.address) === pathOf(address);
    // For a moment, before a deed has led on, the card says where that is: nobody need go there.
    if (target !== undefined && isLedThere) await expect(page.locator('[data-spotlight]').first()).toBeVisible();
    await followTo(page, card, hands, target !== undefined);
    await (DEEDS[lesson.id]?.[step.id] ?? pressNames)(led);
    await expect(card).toHaveCount(0);
  }
}

function pathOf(address: string): string | undefined {
  return address.split('?')[0];
}

function isDoor(address: string): boolean {
  return address === '' || address.startsWith('login.');
}

function pressNames({ pressAll }: Led): Promise<void> {
  return pressAll();
}

/** The card says where a step is that is not on the page, and leads there. */
async function followTo(page: Page, card: Locator, hands: Hands, hasTarget: boolean): Promise<void> {
  if (!hasTarget) return;
  const lit = page.locator('[data-spotlight]');
  const way = card.locator('p button');
  await expect(lit.or(way).first()).toBeVisible();
  if ((await lit.count()) > 0) return;
  // Where a deed is still leading on, the page comes by itself and the link to it goes.
  const isThere = expect(lit).toBeVisible();
  await Promise.race([isThere, hands.press(way).catch(() => undefined)]);
  await isThere;
}

function cardOf(page: Page, { title }: StepWords): Locator {
  // A page may have a dialog whose name ends so.
  return page.getByRole('dialog', { name: new RegExp(`^${escaped(title)}`) });
}

function ledBy(page: Page, lesson: string, step: StepWords, { label }: Words, hands: Hands): Led {
  const [userName = ''] = /[\w.]+@[\w.]+\w/.exec(step.task) ?? [];
  const card = cardOf(page, step);
  const lit = page.locator('[data-spotlight]');
  const isDone = async () => (await card.count()) === 0;

  const press = async (name: string) => {
    await expect(card).toContainText(name);
    await expect.poll(async () => (await called(page, name)) !== undefined, name).toBe(true);
    const control = (await called(page, name)) ?? lit;
    if (await control.evaluate((one) => one.matches('select'))) await hands.choose(control, name);
    else await hands.press(control);
  };
  const pressAll = async (names = step.names) => {
    for (const name of names) {
      await expect.poll(async () => (await isDone()) || (await called(page, name)) !== undefined, name).toBe(true);
      if (await isDone()) return;
      await press(name);
    }
  };
  const fill = async (field: Locator, text: string) => {
    const said = `${await card.innerText()} ${await page.locator('body').innerText()}`;
    expect(said).toContain(text);
    await hands.fill(field, text);
  };
  const signIn = async () => {
    const field = page.getByLabel(new RegExp(`^(${label('signIn.userName')}|${label('signIn.emailOrPhone')})$`));
    await fill(field, userName);
    await fill(page.getByLabel(label('signIn.password'), { exact: true }), PASSWORD);
    await hands.press(page.getByRole('button', { name: label('signIn.signIn'), exact: true }));
  };
  return {
    page,
    step,
    hands,
    label,
    lesson,
    userName,
    press,
    pressAll,
    pressLit: () => hands.press(lit),
    fill,
    signIn,
    answer: async (choice) => {
      await hands.press(card.getByRole('radio', { name: choice, exact: true }));
      await hands.press(card.getByRole('button', { name: label('coach.answer'), exact: true }));
    },
  };
}

/** What is called so: the control that is lit, else one in what has opened or on the page, else a list that has it. */
async function called(page: Page, name: string): Promise<Locator | undefined> {
  const begins = new RegExp(`^${escaped(name)}(?![\\p{L}\\d])`, 'u');
  // What opens takes the keyboard, and the eye; a dialog keeps the eye when the card is moved away from it.
  const opened = page
    .locator('[role="dialog"]:not([data-corner]), dialog, [role="group"]')
    .filter({ has: page.locator(':focus') })
    .or(page.locator('[data-dialogs] [role="dialog"]'));
  const ways = [
    page.locator('[data-spotlight]:not(table, [role="grid"], tr)').filter({ hasText: name }),
    named(opened, { name, exact: true }),
    named(page, { name, exact: true }),
    named(page, { name: begins }),
    page.locator('select').filter({ has: page.locator('option').filter({ hasText: name }) }),
  ];
  for (const way of ways) if ((await way.count()) > 0) return way.first();
  return undefined;
}

function named(place: Page | Locator, by: { readonly name: string | RegExp; readonly exact?: true }): Locator {
  return (['link', 'checkbox', 'menuitem'] as const)
    .reduce((all, role) => all.or(place.getByRole(role, by)), place.getByRole('button', by))
    .filter({ visible: true });
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
