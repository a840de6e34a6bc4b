import { expect, type Locator } from '@playwright/test';
import type { Hands } from './hands';
import type { Led } from './led';

type Deed = (led: Led) => Promise<void>;

const signIn: Deed = ({ signIn: sign }) => sign();

const signInAndChoose: Deed = async ({ signIn: sign, pressAll }) => {
  await sign();
  await pressAll();
};

const tickAndPress: Deed = async ({ pressLit, pressAll }) => {
  await pressLit();
  await pressAll();
};

const verifyByPhone: Deed = async ({ page, step, pressAll, press, fill, label }) => {
  const [last = '', ...names] = step.names.toReversed();
  await pressAll(names.toReversed());
  const telephone = page.getByRole('region', { name: label('telephone') });
  const code = /\b\d{6}\b/.exec(await telephone.innerText())?.[0] ?? '';
  await fill(page.getByLabel(label('azureSignUp.code')), code);
  await press(last);
};

/** Out at the page that confirms it, and in again. */
const signInAgain: Deed = async ({ pressAll, signIn: sign }) => {
  await pressAll();
  await sign();
};

const changeDirectory: Deed = async ({ step, press, pressLit, pressAll }) => {
  const [settings = '', ...others] = step.names;
  await press(settings);
  await pressLit();
  await pressAll(others);
};

const addCoAdministrator: Deed = async ({ page, step, press, fill, hands, label, userName }) => {
  const [tab = '', add = '', complete = ''] = step.names;
  await press(tab);
  await press(add);
  await fill(page.getByRole('textbox', { name: label('classicPortal.coAdministrator.email') }), userName);
  await hands.press(page.getByRole('checkbox', { name: 'Free Trial' }));
  await press(complete);
};

const handOver: Deed = async ({ page, step, press, fill, userName }) => {
  const [edit = '', administrator = '', complete = ''] = step.names;
  await press(edit);
  await fill(page.getByRole('textbox', { name: administrator }), userName);
  await press(complete);
};

const addUser: Deed = async ({ page, step, press, fill, hands, label, userName }) => {
  const [add = '', create = ''] = step.names;
  await press(add);
  await fill(page.getByRole('textbox', { name: label('adminCenter.form.displayName') }), 'Lee Gu');
  await fill(page.getByRole('textbox', { name: label('adminCenter.form.userName') }), userName.replace(/@.*/, ''));
  await chooseCountry(hands, page.getByLabel(label('adminCenter.form.location')));
  await hands.press(page.getByRole('checkbox', { name: 'Office 365' }));
  await press(create);
  await hands.press(page.getByRole('button', { name: label('adminCenter.dialog.close'), exact: true }));
};

const letTimePass: Deed = async ({ page, pressLit, hands }) => {
  // A page that arrives takes the keyboard, and closes what was open.
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
  await pressLit();
  await hands.press(page.getByRole('button', { name: /^30 / }));
};

const upgrade: Deed = async ({ page, step, press, hands, label }) => {
  const [name = ''] = step.names;
  await press(name);
  const dialog = page.getByRole('dialog', { name: label('accountCenter.upgrade.title') });
  await hands.press(dialog.getByRole('radio', { name: label('accountCenter.upgrade.yes') }));
  await hands.press(dialog.getByRole('button', { name }));
};

/** One of the ways out of the mess, which the hints tell. */
const getOffice: Deed = async ({ page, fill, press, hands, label }) => {
  await fill(page.getByRole('textbox', { name: label('shell.address') }), 'products.office.com/business');
  await page.keyboard.press('Enter');
  await hands.press(page.getByRole('link', { name: new RegExp(label('officeCom.freeTrial')) }).first());
  await press(label('officeSignUp.signIn'));
  await press(label('officeSignUp.tryNow'));
};

const giveLicences: Deed = async ({ page, press, hands, label }) => {
  const there = page
    .getByRole('link', { name: label('site.adminCenter') })
    .filter({ visible: true })
    .first();
  const more = page.getByRole('button', { name: label('shell.favourites.more') });
  await expect(there.or(more).first()).toBeVisible();
  // A favourite that there is no room for is in their menu.
  if ((await there.count()) === 0) await hands.press(more);
  await hands.press(there);
  await press(label('adminCenter.nav.activeUsers'));
  for (const name of ['Jane Gould', 'Tricia Lawson']) await press(name);
  await press(label('adminCenter.selected.edit'));
  const dialog = page.getByRole('dialog', { name: '2' });
  await chooseCountry(hands, dialog.getByLabel(label('adminCenter.form.location')));
  await hands.press(dialog.getByRole('radio', { name: label('adminCenter.many.licences.add') }));
  await hands.press(dialog.getByRole('checkbox', { name: 'Office 365' }));
  await press(label('adminCenter.edit.save'));
};

const pressLit: Deed = ({ pressLit: press }) => press();

async function chooseCountry(hands: Hands, list: Locator): Promise<void> {
  await hands.choose(list, (await list.locator('option[value="NL"]').textContent()) ?? '');
}

function answer(choice: string): Deed {
  return ({ lesson, label, step, answer: give }) => give(label(`lesson.${lesson}.step.${step.id}.choice.${choice}`));
}

const association: Readonly<Record<string, Deed>> = {
  admin: signInAndChoose,
  back: signInAgain,
  directory: changeDirectory,
};

/** What somebody does at the steps that take more than pressing what they name. */
export const DEEDS: Readonly<Record<string, Readonly<Record<string, Deed>>>> = {
  'office-first': { 'sign-in': signIn, phone: verifyByPhone, agree: tickAndPress },
  'azure-first': { 'sign-in': signIn },
  'know-your-role': { 'sign-in': signIn, role: answer('global-admin'), buying: answer('role') },
  'bought-separately': { 'sign-in': signIn, ...association, 'co-administrator': addCoAdministrator },
  'who-may-buy': { 'sign-in': signIn, jane: signIn },
  'people-and-licences': { 'sign-in': signIn, add: addUser },
  'the-trial-ends': { 'sign-in': signIn, time: letTimePass, account: pressLit, upgrade },
  'one-address-two-accounts': {
    personal: signInAndChoose,
    'hand-over': handOver,
    'other-personal': signIn,
    ...association,
  },
  background: {
    'made-in': answer('in-directory'),
    lands: answer('signed-in'),
    'azure-owner': answer('account'),
    'office-owner': answer('directory'),
    together: answer('same-account'),
  },
  'mend-the-mess': { 'sign-in': signIn, together: getOffice, people: giveLicences },
};
