import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { logOfRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { KELLEY_ADMIN, PART, THREE_PARTS } from '../kit/given';
import { addressShown, openAt, worldNow } from '../kit/open';

const PROFILE = 'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile';
const SIGNED_UP = [...THREE_PARTS, PART.agree];

/** The number of the entry of the last command of a type. */
function seqOf(type: string): number {
  const entry = logOfRun().findLast(({ what }) => what.type === 'did' && what.command.type === type);
  if (!entry) throw new Error(`no ${type} in the log`);
  return entry.seq;
}

async function goTo(location: string) {
  await act(async () => {
    globalThis.location.hash = `#/${location}`;
  });
}

const timeline = () => screen.findByRole('complementary', { name: 'Timeline' });
const past = () => screen.findByRole('region', { name: 'The past' });
const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
describe('a moment of the past', () => {
  test('is shown by the page, marked as the past, and left again', async () => {
    const user = await openAt('azure.microsoft.com?timeline', { as: KELLEY_ADMIN });
    const panel = await timeline();
    const browser = within(screen.getByRole('navigation', { name: 'Browser' }));
    expect(browser.getAllByText(KELLEY_ADMIN)[0]).toBeVisible();

    await user.click(within(panel).getByRole('link', { name: 'The beginning of this run' }));
    expect(await past()).toHaveTextContent('You are looking at the past: The beginning of this run.');
    await waitFor(() => expect(heard().join(' ')).toContain('You are looking at the past'));
    expect(browser.getByText('Nobody signed in')).toBeVisible();
    expect(addressShown()).toContain('at=0');
    expect(within(panel).getAllByRole('listitem').at(-1)).toHaveAttribute('aria-current', 'step');

    await user.click(within(await past()).getByRole('link', { name: 'Later' }));
    expect(await past()).toHaveTextContent('Kelley Wall signed in');
    await user.click(within(await past()).getByRole('link', { name: 'Earlier' }));
    expect(await past()).toHaveTextContent('The beginning of this run');

    await user.click(screen.getByRole('link', { name: 'Back to the present' }));
    expect(screen.queryByRole('region', { name: 'The past' })).toBeNull();
    expect(browser.getAllByText(KELLEY_ADMIN)[0]).toBeVisible();
  });

  test('takes nothing that is done in it: it says so, keeps what is typed, and nothing is written', async () => {
    const user = await openAt(PROFILE, { start: 'azure-customer', as: KELLEY_ADMIN });
    await act(async () => void (await send({ type: 'signOut', profile: 'default' }, PROFILE)));
    await goTo(`${PROFILE}?at=${seqOf('signIn')}`);
    await past();
    const before = logOfRun().length;

    await user.clear(await screen.findByLabelText('DISPLAY NAME'));
    await user.type(screen.getByLabelText('DISPLAY NAME'), 'Jane Smith');
    await user.click(screen.getByRole('button', { name: 'SAVE' }));
    expect(await screen.findByText(/You are looking at the past: nothing can be done there/)).toBeVisible();
    expect(screen.getByLabelText('DISPLAY NAME')).toHaveValue('Jane Smith');

    const browser = within(screen.getByRole('navigation', { name: 'Browser' }));
    await user.click(browser.getAllByText(KELLEY_ADMIN)[0] ?? document.body);
    await user.click(browser.getByRole('button', { name: 'Sign out' }));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await user.click(browser.getByRole('link', { name: 'Office 365 plans' }));
    await waitFor(() => expect(addressShown()).toMatch(/^products\.office\.com\/business\?at=/));
    expect(logOfRun()).toHaveLength(before);
  });

  test('is shown in both frames, and stays while they go elsewhere', async () => {
    const user = await openAt('azure.microsoft.com?beside=products.office.com/business&at=0', { as: KELLEY_ADMIN });
    await past();
    expect(screen.getAllByText('Nobody signed in')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'Try for free' }));
    await waitFor(() => expect(addressShown()).toMatch(/^azure\.microsoft\.com\/pricing.*at=0/));
    expect(screen.getAllByText('Nobody signed in')).toHaveLength(2);
  });

  test('shows no page that somebody had to be signed in for, and leads nowhere else', async () => {
    await openAt('portal.azure.com/subscriptions?at=0', { as: KELLEY_ADMIN });
    expect(await screen.findByRole('heading', { name: 'Nobody was signed in at this moment' })).toBeVisible();
    expect(addressShown()).toBe('portal.azure.com/subscriptions?at=0');
  });

  test.each(['-1', '99', '1.5', '1e0', 'x', '', '99999999999999999999'])(
    'is the present where it is “%s”',
    async (at) => {
      await openAt(`azure.microsoft.com?at=${at}`, { as: KELLEY_ADMIN });
      expect(screen.getAllByText(KELLEY_ADMIN)[0]).toBeVisible();
      expect(screen.queryByRole('region', { name: 'The past' })).toBeNull();
    },
  );

  test('says when more has happened meanwhile, and stays', async () => {
    await openAt('azure.microsoft.com?at=0', { as: KELLEY_ADMIN });
    expect(await past()).not.toHaveTextContent('Meanwhile');
    await act(async () => void (await send({ type: 'signOut', profile: 'default' }, 'azure.microsoft.com')));
    expect(await past()).toHaveTextContent('Meanwhile one more thing has happened.');
    expect(await past()).toHaveTextContent('The beginning of this run');
  });

  test('is gone on from in a new run, which shares the story so far', async () => {
    const user = await openAt('azure.microsoft.com', { as: KELLEY_ADMIN, after: SIGNED_UP });
    const { id } = useRun.getState();
    await goTo(`azure.microsoft.com?at=${seqOf('verifyCard')}`);
    await user.click(within(await past()).getByRole('button', { name: 'Go on from here' }));

    await waitFor(() => expect(useRun.getState().id).not.toBe(id));
    await waitFor(() => expect(addressShown()).toBe('azure.microsoft.com'));
    expect(worldNow().azureSubscriptions).toEqual([]);
    expect(worldNow().azureSignUps[0]?.cardVerified).toBe(true);
    expect(screen.queryByRole('region', { name: 'The past' })).toBeNull();
    expect(screen.getByText(/You go on in a new run/)).toBeVisible();
  });
});
