import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { LONGEST_WORD } from '../../../src/room/parts';
import { namesOfSeed } from '../../../src/scenarios/variation';
import { begin } from '../../../src/store/run';
import { fakeRoom, ROOM, seatId } from '../../kit/fakeRoom';
import { eventsOf } from '../../kit/given';
import { openPage } from '../../kit/openPage';
import { DOOR, lineOf, smallClass } from '../../kit/roomClass';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('the trainer', () => {
  test('hands out a lesson to all, or to those who are ticked, told with another name', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'Hand out a lesson' }));
    await user.selectOptions(await screen.findByLabelText('Lesson'), 'Azure first, then Office 365');
    await user.selectOptions(screen.getByLabelText('Mode'), 'Practice');
    await user.click(await screen.findByRole('button', { name: 'Hand out' }));
    await waitFor(() =>
      expect(room.said.at(-1)).toEqual({
        type: 'give',
        to: 'all',
        exercise: { lesson: 'azure-first', mode: 'practice', tokens: {} },
      }),
    );
    expect(screen.getByText('Handed out: Azure first, then Office 365 – Practice.')).toBeVisible();

    await user.click(screen.getByRole('checkbox', { name: 'Tick Sam' }));
    await user.click(screen.getByRole('button', { name: 'Hand out a lesson' }));
    expect(await screen.findByText('Goes to: Sam')).toBeVisible();
    await user.click(await screen.findByRole('checkbox', { name: 'With other names' }));
    const organization = screen.getByLabelText('Organization');
    await user.type(organization, '<Evil>');
    await user.click(screen.getByRole('button', { name: 'Hand out' }));
    await waitFor(() => expect(organization).toHaveAttribute('aria-invalid', 'true'));
    await user.clear(organization);
    await user.type(organization, 'Fabrikam');
    await user.click(screen.getByRole('checkbox', { name: /^The same ids/ }));
    await user.click(screen.getByRole('button', { name: 'Hand out' }));
    await waitFor(() =>
      expect(room.said.at(-1)).toMatchObject({
        to: [seatId(0)],
        exercise: { lesson: 'office-first', tokens: { organization: 'Fabrikam', domain: 'fabrikam' } },
      }),
    );
    expect(room.said.at(-1)).toHaveProperty('exercise.seed');
  });

  test('hands out a lesson with other people too, typed or picked by a word, or with its own again', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    const give = async () => {
      await user.click(screen.getByRole('button', { name: 'Hand out' }));
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Hand out' })).toBeNull());
      return room.said.at(-1);
    };
    const open = async () => {
      await user.click(screen.getByRole('button', { name: 'Hand out a lesson' }));
      await user.click(await screen.findByRole('checkbox', { name: 'With other names' }));
    };
    await open();
    expect(screen.getByLabelText('Administrator')).toHaveValue('Kelley Wall');
    await user.clear(screen.getByLabelText('Administrator'));
    await user.type(screen.getByLabelText('Administrator'), 'Noor');
    await user.click(screen.getByRole('button', { name: 'Hand out' }));
    expect(await screen.findByText('A person has a first name and a last name.')).toBeVisible();
    expect(screen.getByLabelText('Administrator')).toHaveFocus();
    await user.type(screen.getByLabelText('Administrator'), ' de Wit');
    expect(await give()).toMatchObject({
      exercise: { tokens: { admin: 'Noor de Wit', adminName: 'noor.dewit', organization: 'Contoso' } },
    });

    await open();
    await user.click(screen.getByRole('checkbox', { name: /^The same ids/ }));
    await user.type(screen.getByLabelText('By a word or a number'), 'Monday{Enter}');
    const picked = namesOfSeed('Monday');
    await waitFor(() => expect(screen.getByLabelText('Organization')).toHaveValue(picked.organization));
    expect(screen.getByRole('checkbox', { name: /^The same ids/ })).toBeChecked();
    const { organization, domain, admin, colleague } = picked;
    expect(await give()).toMatchObject({
      exercise: { seed: 'Monday', tokens: { organization, domain, admin, colleague } },
    });

    await open();
    await user.type(screen.getByLabelText('Organization'), '<Evil>');
    await user.click(screen.getByRole('checkbox', { name: 'With other names' }));
    expect(await give()).toHaveProperty('exercise.tokens', {});
  });

  test('lets all pause with a word and go on, asks them to look, and sends a word to one', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.type(screen.getByLabelText('What to say'), 'Coffee');
    await user.click(screen.getByRole('button', { name: 'Let all pause' }));
    expect(room.said.at(-1)).toEqual({ type: 'pause', word: 'Coffee' });
    await room.state({ pause: { number: 1, word: 'Coffee' } });
    await user.click(screen.getByRole('button', { name: 'Let them go on' }));
    expect(room.said.at(-1)).toEqual({ type: 'goOn' });

    await user.click(screen.getByRole('button', { name: 'Look here' }));
    await user.type(screen.getByLabelText('What to say'), 'portal.azure.com{Enter}');
    expect(room.said.at(-1)).toEqual({ type: 'look', word: 'portal.azure.com' });
    expect(screen.getByRole('button', { name: 'Look here' })).toHaveFocus();
    await room.state({ pause: null, look: { number: 2, word: 'portal.azure.com' } });
    await user.click(screen.getByRole('button', { name: 'They need not look any more' }));
    expect(room.said.at(-1)).toEqual({ type: 'lookAway' });

    await user.click(screen.getByRole('checkbox', { name: 'Tick Noor' }));
    await user.click(screen.getByRole('button', { name: 'Send a word' }));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByText('Type what to say.')).toBeVisible();
    await user.type(screen.getByLabelText('What to say'), 'Look at the account');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(room.said.at(-1)).toEqual({ type: 'word', to: [seatId(2)], word: 'Look at the account' });
    expect(screen.getByText('Sent to Noor.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send a word' })).toHaveFocus();
  });

  test('sends an address along, typed as in the address bar, and none that no simulated site has', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'Look here' }));
    await user.type(screen.getByLabelText('What to say'), 'Two of them');
    const address = screen.getByLabelText('Address to send along');
    await user.type(address, 'example.com{Enter}');
    expect(address).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText(/^No simulated site has this address/)).toBeVisible();
    expect(room.said.some(({ type }) => type === 'look')).toBe(false);

    await user.clear(address);
    await user.type(address, 'HTTPS://Portal.Azure.com/subscriptions/{Enter}');
    const look = { word: 'Two of them', address: 'portal.azure.com/subscriptions' };
    expect(room.said.at(-1)).toEqual({ type: 'look', ...look });
    await room.state({ look: { number: 2, ...look } });
    expect(screen.getByText('portal.azure.com/subscriptions')).toBeVisible();
    expect(screen.getByText(/^All are asked to look here/).closest('p')).toHaveTextContent(/Two of them portal/);
  });

  test('is told where an address is too long to be sent along', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'Look here' }));
    await user.click(screen.getByLabelText('Address to send along'));
    await user.paste(`portal.azure.com?for=${'x'.repeat(LONGEST_WORD)}`);
    await user.keyboard('{Enter}');
    expect(screen.getByText(/^This address is too long to be sent along/)).toBeVisible();
    expect(room.said.some(({ type }) => type === 'look')).toBe(false);
  });

  test('sends along the page that is open in the run of this browser', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'Look here' }));
    expect(screen.queryByRole('button', { name: /^The page that is open/ })).toBeNull();
    await act(() => begin('office-customer', eventsOf('office-customer'), 'portal.office.com/admin', 'test'));
    const own = screen.getByRole('button', { name: 'The page that is open in your run: portal.office.com/admin' });
    await user.click(own);
    expect(screen.getByLabelText('Address to send along')).toHaveValue('portal.office.com/admin');
    expect(own).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Ask all to look' }));
    expect(room.said.at(-1)).toEqual({ type: 'look', word: '', address: 'portal.office.com/admin' });
  });

  test('goes on typing while the first learner comes', async () => {
    const room = fakeRoom();
    const user = await openPage(DOOR);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    const field = screen.getByLabelText('What to say');
    await user.type(field, 'Wel');
    await room.seat(0, { name: 'Sam', runs: [] });
    expect(await lineOf('Sam')).toBeVisible();
    expect(field).toHaveFocus();
    await user.keyboard('come');
    expect(screen.getByLabelText('What to say')).toHaveValue('Welcome');
  });

  test('is told why the room refused', async () => {
    const room = fakeRoom(smallClass());
    await openPage(DOOR);
    await lineOf('Sam');
    await room.tell({ type: 'refused', why: 'no-such-lesson' });
    expect(screen.getByText('The room did not do that: that lesson is not here.')).toBeVisible();
  });

  test('gets a link for a second trainer, ends the lesson, and takes the end back', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'The room itself' }));
    await user.click(screen.getByRole('button', { name: 'Make a link for a second trainer' }));
    expect(await screen.findByLabelText('Link for a second trainer')).toHaveValue(
      `http://192.0.2.1/#/room/${ROOM}.${'b'.repeat(32)}`,
    );
    await user.click(screen.getByRole('button', { name: 'End the lesson in this room' }));
    expect(room.said.at(-1)).toEqual({ type: 'end' });
    await room.state({ ended: '2026-11-30T12:00:00.000Z' });
    await user.click(screen.getByRole('button', { name: 'Take the end back' }));
    expect(room.said.at(-1)).toEqual({ type: 'reopen' });
  });

  test('deletes the room once it is certain, and what this browser had of it', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await lineOf('Sam');
    await user.click(screen.getByRole('button', { name: 'The room itself' }));
    await user.click(screen.getByRole('button', { name: 'Delete the room' }));
    await user.click(screen.getByRole('button', { name: 'Keep the room' }));
    expect(room.said.some(({ type }) => type === 'delete')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Delete the room' }));
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Delete the room and the work of 4 learners?');
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText('The room and everything in it have been deleted.')).toBeVisible();
    expect(localStorage.getItem('onetenant.desk')).toBe('');
  });
});
