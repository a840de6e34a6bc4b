import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userOf } from '../../../src/core/index';
import { KELLEY_PERSONAL } from '../../../src/scenarios/cast';
import { addressShown, openAt, worldNow } from '../../kit/open';
import { box, button, choice, tick } from './bringingTogether';
import { AD, commands, KELLEY, PERSONAL, rowsShown, selectedRows } from './classicPortal';

const personal = { start: 'bought-separately', as: PERSONAL } as const;
type Visitor = Parameters<typeof openAt>[1];

async function openAddDirectory(visitor: Visitor = personal) {
  const user = await openAt(AD, visitor);
  await user.click(button('NEW'));
  for (const name of ['APP SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'CUSTOM CREATE']) await user.click(button(name));
  return user;
}

describe('NEW', () => {
  test('leads from column to column to CUSTOM CREATE, as in picture s37', async () => {
    const user = await openAt(AD, personal);
    expect(button('NEW')).toHaveAttribute('aria-expanded', 'false');
    await user.click(button('NEW'));
    expect(button('NEW')).toHaveAttribute('aria-expanded', 'true');
    expect(button('APP SERVICES')).toHaveFocus();
    expect(button('APP SERVICES')).toHaveTextContent('APP SERVICES');
    expect(screen.queryByRole('button', { name: 'DIRECTORY' })).toBeNull();
    await user.click(button('APP SERVICES'));
    expect(button('MEDIA SERVICE')).toHaveFocus();
    await user.click(button('ACTIVE DIRECTORY'));
    const column = within(screen.getByRole('list', { name: 'ACTIVE DIRECTORY' }));
    expect(column.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'DIRECTORY',
      'ACCESS CONTROL',
      'MULTI-FACTOR AUTH PROVIDER',
    ]);
    await user.click(button('DIRECTORY'));
    await user.click(button('CUSTOM CREATE'));
    expect(screen.getByRole('dialog', { name: 'Add directory' })).toBeVisible();
    expect(screen.queryByRole('group', { name: 'NEW' })).toBeNull();

    await user.click(button('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button('NEW')).toHaveFocus();
  });

  test('is gone through with the arrow keys, and closed with Escape', async () => {
    const user = await openAt(AD, personal);
    button('NEW').focus();
    await user.keyboard('{Enter}');
    expect(button('APP SERVICES')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(button('COMPUTE')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(button('APP SERVICES')).toHaveFocus();
    await user.keyboard('{Enter}{ArrowDown}{ArrowLeft}');
    expect(button('DATA SERVICES')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    const drawer = within(screen.getByRole('group', { name: 'NEW' }));
    expect(drawer.getByRole('button', { name: 'SERVICE BUS' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button('NEW')).toHaveFocus();
    expect(commands()).toEqual(['NEW', 'DELETE', '1', '']);
  });

  test('is closed by turning to something else', async () => {
    const user = await openAt(AD, personal);
    await user.click(button('NEW'));
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('group', { name: 'NEW' })).toBeNull();
  });

  test('answers where the simulation has nothing', async () => {
    const user = await openAt(AD, personal);
    await user.click(button('NEW'));
    await user.click(button('STORE'));
    expect(await screen.findByText('“STORE” is not part of this simulation.')).toBeVisible();
  });
});

describe('Add directory, Create new directory', () => {
  test('makes a directory of one’s own and shows it in the list', async () => {
    const user = await openAddDirectory();
    expect(choice('DIRECTORY')).toHaveDisplayValue('Create new directory');
    await user.type(box('NAME'), 'Fabrikam');
    await user.type(box('DOMAIN NAME'), 'Fabrikam');
    expect(screen.getByText('fabrikam.onmicrosoft.com is free.')).toBeVisible();
    await user.selectOptions(choice('COUNTRY OR REGION'), 'Netherlands');
    await user.dblClick(button('Complete'));

    expect(await screen.findByRole('link', { name: 'Fabrikam' })).toBeVisible();
    expect(addressShown()).toBe(`${AD}?selected=fabrikam&focused=fabrikam`);
    expect(selectedRows()).toHaveLength(1);
    const made = worldNow().directories.filter(({ name }) => name === 'Fabrikam');
    expect(made).toMatchObject([{ initialDomain: 'fabrikam.onmicrosoft.com', country: 'NL' }]);
    expect(made[0] && userOf(made[0], KELLEY_PERSONAL.id)?.role).toBe('global-admin');
  });

  test('says beside the fields what is wrong, and loses nothing', async () => {
    const user = await openAddDirectory();
    await user.click(button('Complete'));
    expect(box('NAME')).toHaveAccessibleDescription('Type a name for the directory.');
    expect(box('NAME')).toHaveFocus();
    expect(box('DOMAIN NAME')).toHaveAccessibleDescription('Type a domain name.');
    await user.type(box('NAME'), 'Contoso');
    for (const [name, flaw] of [
      ['contoso', 'contoso.onmicrosoft.com is taken. Choose another name.'],
      ['con-toso', 'Use letters and digits only, and begin with a letter.'],
      ['c'.repeat(28), 'A domain name has at most 27 characters.'],
    ] as const) {
      await user.clear(box('DOMAIN NAME'));
      await user.type(box('DOMAIN NAME'), name);
      expect(box('DOMAIN NAME')).toHaveAccessibleDescription(flaw);
    }
    await user.selectOptions(choice('DIRECTORY'), 'Use existing directory');
    await user.selectOptions(choice('DIRECTORY'), 'Create new directory');
    expect(box('NAME')).toHaveValue('Contoso');
    expect(worldNow().directories).toHaveLength(2);
  });
});

describe('Add directory, Use existing directory', () => {
  test('signs out only who is ready, and asks for a Global Admin', async () => {
    const user = await openAddDirectory();
    await user.selectOptions(choice('DIRECTORY'), 'Use existing directory');
    const ready = tick('I am ready to be signed out now.');
    await user.click(button('Complete'));
    expect(ready).toHaveAccessibleDescription('Tick this box first.');
    expect(worldNow().associations).toEqual([]);

    await user.click(ready);
    await user.click(button('Complete'));
    await screen.findByRole('textbox', { name: 'User name' });
    expect(decodeURIComponent(addressShown())).toBe(`login.microsoftonline.com?to=${AD}/use-existing`);
    expect(worldNow().signedIn).toEqual({});
    expect(worldNow().associations).toEqual([{ profile: 'default', account: KELLEY_PERSONAL.id }]);
  });

  test('needs-microsoft-account: is not offered to a work or school account, and the page says why', async () => {
    await openAddDirectory({ start: 'azure-customer', as: KELLEY });
    const which = choice('DIRECTORY');
    expect(
      within(which)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Create new directory']);
    expect(which).toHaveAccessibleDescription(
      /is for Microsoft accounts only.*sign in with the Microsoft account.*first names a Microsoft account as Service Administrator in the Account Center\.$/,
    );
  });

  test('needs-microsoft-account, in Dutch', async () => {
    const user = await openAt(AD, { start: 'azure-customer', as: KELLEY, language: 'nl' });
    await user.click(button('NIEUW'));
    for (const name of ['APP-SERVICES', 'ACTIVE DIRECTORY', 'DIRECTORY', 'AANGEPAST MAKEN']) {
      await user.click(button(name));
    }
    expect(screen.getByRole('dialog', { name: 'Directory toevoegen' })).toBeVisible();
    expect(choice('DIRECTORY')).toHaveAccessibleDescription(
      /alleen voor Microsoft-accounts.*meld u dan aan met het Microsoft-account.*eerst in het accountcentrum een Microsoft-account als servicebeheerder aan\.$/,
    );
    expect(rowsShown()).toHaveLength(3);
  });
});
