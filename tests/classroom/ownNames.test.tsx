import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseLogo } from '../../src/store/brand/chosenLogo';
import { useRun } from '../../src/store/run';
import { logoOf } from '../kit/png';
import { openPage } from '../kit/openPage';

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const LOGO = logoOf(120, 30);

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the names of one’s own', () => {
  test('are given once for everything on the start page', async () => {
    const user = await openPage('#/');
    await user.click(await screen.findByText('Use your own names'));
    const organization = await screen.findByRole('textbox', { name: 'Organization' });
    await user.clear(organization);
    await user.type(organization, 'Fabrikam');
    await user.type(screen.getByRole('textbox', { name: 'Color' }), 'ABC');
    await user.click(screen.getByRole('button', { name: 'Use these names' }));

    expect(await screen.findByText(/^Everything on this page now begins with Fabrikam/)).toBeVisible();
    const query = '?organization=Fabrikam&colour=aabbcc';
    expect(globalThis.location.hash).toBe(`#/${query}`);
    expect(screen.getByRole('textbox', { name: 'Color' })).toHaveValue('#aabbcc');
    expect(screen.getByRole('textbox', { name: 'Domain' })).toHaveValue('fabrikam');
    expect(hrefOf('Guided: Office 365 first, then Azure')).toBe(`#/lessons/office-first/guided${query}`);
    const stories = within(await screen.findByRole('list', { name: 'Sandbox' }));
    expect(
      await stories.findByRole('link', { name: 'Begin: Fabrikam has Office 365 and wants Azure' }),
    ).toHaveAttribute('href', `#/start/office-customer${query}`);
    expect(stories.getByText(/^Kelley Wall runs Fabrikam’s Office 365\. Sign up/)).toBeVisible();
    expect(stories.getByRole('link', { name: 'With 10,000 people' })).toHaveAttribute(
      'href',
      `#/start/large-company${query}&people=10000`,
    );
  });

  test('lead on with what begins there, and the language of the address does not', async () => {
    await openPage('#/?lang=en&organization=Fabrikam');
    expect(await screen.findByRole('link', { name: 'Guided: Office 365 first, then Azure' })).toHaveAttribute(
      'href',
      '#/lessons/office-first/guided?organization=Fabrikam',
    );
  });

  test('are given back by one link, and the form has those of the stories again', async () => {
    const user = await openPage('#/?organization=Fabrikam&colour=aabbcc');
    expect(await screen.findByRole('textbox', { name: 'Organization' })).toHaveValue('Fabrikam');
    await user.click(screen.getByRole('link', { name: 'Back to the names of the stories' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Organization' })).toHaveValue('Contoso'));
    expect(screen.getByRole('textbox', { name: 'Color' })).toHaveValue('');
    expect(await screen.findByRole('heading', { name: 'Contoso has Office 365 and wants Azure' })).toBeVisible();
  });

  test('zijn ook in het Nederlands te kiezen, met per veld de reden van een weigering', async () => {
    const user = await openPage('#/', undefined, 'nl');
    await user.click(await screen.findByText('Je eigen namen gebruiken'));
    const colour = await screen.findByRole('textbox', { name: 'Kleur' });
    await user.type(colour, 'groen');
    const organization = screen.getByRole('textbox', { name: 'Organisatie' });
    await user.clear(organization);
    await user.type(organization, 'Alpine Ski House');
    await user.click(screen.getByRole('button', { name: 'Deze namen gebruiken' }));
    expect(colour).toHaveAccessibleDescription(/^Dit is geen kleur/);
    expect(organization).toHaveAccessibleDescription('Een andere directory in het verhaal heet al zo.');
    expect(organization).toHaveFocus();
    expect(globalThis.location.hash).toBe('#/');
  });

  test('show the logo that was chosen in this browser, and take it away for good', async () => {
    chooseLogo(LOGO);
    const user = await openPage('#/?organization=Fabrikam&logo');
    expect(await screen.findByRole('img', { name: 'Fabrikam' })).toHaveAttribute('src', LOGO);
    await user.click(screen.getByRole('button', { name: 'Remove the logo' }));
    expect(screen.queryByRole('img', { name: 'Fabrikam' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Choose a picture' })).toHaveFocus();
    expect(screen.getByText('The logo is removed.')).toBeVisible();
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('base64');
  });
});

describe('a picture that is chosen for a logo', () => {
  test.each([
    ['a drawing', new File(['<svg onload="x">'], 'logo.png', { type: 'image/png' }), /^An SVG can hold more/],
    ['a text', new File(['hello'], 'logo.png', { type: 'image/png' }), 'This file is no PNG, JPEG, WebP or GIF.'],
  ])('is refused with the reason where it is %s', async (_what, file, why) => {
    const user = await openPage('#/lessons/office-first');
    expect(await screen.findByRole('group', { name: 'Logo' })).toBeVisible();
    const chooser = document.querySelector<HTMLInputElement>('input[accept*="webp"]');
    if (!chooser) throw new Error('nothing can be chosen');
    await user.upload(chooser, file);
    expect(await screen.findByText(why)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove the logo' })).toBeNull();
  });
});

describe('an address with names', () => {
  test('begins a run of a start state with them, in the brand that it asks for', async () => {
    chooseLogo(LOGO);
    await openPage('#/start/office-customer?organization=Fabrikam&admin=Ada%20Byron&colour=0b6e4f&logo&seed=17');
    expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
    const { run } = useRun.getState();
    expect(run).toMatchObject({ start: 'office-customer', organization: { name: 'Fabrikam' } });
    expect(run?.brand).toEqual({ colour: '#0b6e4f', logo: LOGO });
    expect(run?.world).toMatchObject({ seed: '17', microsoftAccounts: [{ email: 'ada.byron@outlook.com' }] });
  });

  test('that cannot be says which and why, begins nothing, and leads to the form', async () => {
    await openPage('#/start/azure-customer?organization=Alpine%20Ski%20House&colour=green');
    expect(await screen.findByRole('alert')).toHaveTextContent('names with which this story cannot be told');
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Organization “Alpine Ski House”: Another directory of the story has this name.',
      expect.stringMatching(/^Domain “alpineskihouse”: /),
      expect.stringMatching(/^Color “green”: This is no color/),
    ]);
    expect(hrefOf('Choose other names')).toMatch(/^#\/\?organization=Alpine\+Ski\+House.*colour=green$/);
    expect(useRun.getState().status).toBe('no-run');
  });

  test('of a lesson begins that in the brand too', async () => {
    await openPage('#/lessons/office-first/practice?organization=Fabrikam&colour=0b6e4f');
    expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
    expect(useRun.getState().run).toMatchObject({ brand: { colour: '#0b6e4f' }, organization: { name: 'Fabrikam' } });
  });

  test('is known again where one goes on, and in the list of runs', async () => {
    vi.stubGlobal('IntersectionObserver', InSight);
    await openPage('#/start/office-customer?organization=Fabrikam&colour=0b6e4f');
    const user = await screen.findByRole('link', { name: 'OneTenant' });
    user.click();
    const resume = within(await screen.findByRole('region', { name: 'Go on where you were' }));
    expect(resume.getByText(/in the story “Fabrikam has Office 365 and wants Azure”/)).toBeVisible();
    expect(resume.getByText('Fabrikam')).toBeVisible();
    globalThis.location.hash = '#/runs';
    const runs = within(await screen.findByRole('list', { name: 'Runs' }));
    expect(await runs.findByRole('heading', { name: /^Fabrikam has Office 365 and wants Azure/ })).toBeVisible();
    expect(await runs.findByText('Fabrikam')).toBeVisible();
  });
});

/** What is on the page is in sight. */
class InSight {
  readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe(): void {
    this.tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
  }
  disconnect(): void {}
}
