import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/map/addresses';
import { ALPINE, member } from '../../src/scenarios/cast';
import { openAt } from '../kit/open';
import { logoOf } from '../kit/png';

const LOGO = logoOf(120, 30);
const BRAND = { colour: '#0b6e4f', logo: LOGO };
const ADMIN = 'admin@contoso.onmicrosoft.com';
const ANN = { id: 'ann', name: 'ann', firstName: 'Ann', lastName: 'Beebe' };

const logo = () => screen.queryByRole('img', { name: 'Contoso' });
const { adminCenter, officeCom, officeSignUp, signIn } = addresses;

describe('the logo of the organization', () => {
  test.each([
    ['the admin center', adminCenter.dashboard()],
    ['the home of Office 365', officeCom.home()],
    ['the check-out', officeSignUp.checkOut({ plan: 'e3' })],
  ])('is in the header of %s, and so is its colour', async (_page, address) => {
    await openAt(address, { brand: BRAND, as: ADMIN });
    expect(logo()).toHaveAttribute('src', LOGO);
    expect(logo()?.parentElement?.getAttribute('style')).toContain('#0b6e4f');
  });

  test('is not there for somebody of another organization', async () => {
    const ann = member(ALPINE, ANN, { role: 'global-admin' });
    const as = ann.userName;
    await openAt(adminCenter.dashboard(), { start: 'azure-customer', besides: [ann], brand: BRAND, as });
    expect(await screen.findByRole('button', { name: 'Ann Beebe' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('is not there in a run without a brand', async () => {
    await openAt(adminCenter.dashboard(), { as: ADMIN });
    expect(await screen.findByRole('button', { name: 'Kelley Wall' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('is on its sign-in page, once a user name of its domain is typed, and on that of no other', async () => {
    const user = await openAt(signIn.organizational({ to: adminCenter.dashboard() }), {
      start: 'azure-customer',
      brand: BRAND,
    });
    const name = await screen.findByRole('textbox', { name: 'User name' });
    expect(logo()).toBeNull();
    await user.type(name, 'Jane.Gould@Contoso.onmicrosoft.com');
    expect(logo()).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Office 365 Contoso' })).toBeVisible();
    await user.clear(name);
    await user.type(name, 'admin@alpineskihouse.onmicrosoft.com');
    expect(logo()).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Office 365' })).toBeVisible();
  });
});
