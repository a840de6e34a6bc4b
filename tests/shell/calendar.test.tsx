import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { send } from '../../src/store/send';
import { monthOf } from '../../src/shell/bar/monthOf';
import { openAt, worldNow } from '../kit/open';

const KELLEY = 'admin@contoso.onmicrosoft.com';
const SUBSCRIPTIONS = 'account.windowsazure.com/subscriptions';

const calendar = () => within(screen.getByRole('region', { name: 'The date of the simulated world' }));
const dateNow = () => worldNow().date;
const days = (date: string, first: number) => monthOf(date, first).map((week) => week.map((day) => day.slice(5, 10)));

async function openCalendar(address = 'azure.microsoft.com', language: 'en' | 'nl' = 'en') {
  const user = await openAt(address, { start: 'azure-customer', as: KELLEY, language });
  await user.click(screen.getByRole('button', { name: /Date in the simulation|Datum in de simulatie/ }));
  return user;
}

describe('the calendar', () => {
  test('shows the date of the world, its month, and where each step leads', async () => {
    await openCalendar();
    expect(screen.getByRole('button', { name: 'Date in the simulation: 8/17/2016', expanded: true })).toBeVisible();
    expect(calendar().getByRole('heading', { name: 'Wednesday, August 17, 2016' })).toBeVisible();
    expect(calendar().getByText('9:00 AM')).toBeVisible();
    expect(calendar().getByRole('table', { name: 'August 2016' })).toBeVisible();
    expect(calendar().getByText('17')).toHaveAttribute('aria-current', 'date');
    expect(
      calendar()
        .getAllByRole('button')
        .map((step) => step.textContent),
    ).toEqual([
      'A day laterThursday, August 18, 2016',
      'A week laterWednesday, August 24, 2016',
      '30 days laterFriday, September 16, 2016',
    ]);
  });

  test.each([
    ['A day later', '2016-08-18T09:00', 'It is now Thursday, August 18, 2016.'],
    ['A week later', '2016-08-24T09:00', 'It is now Wednesday, August 24, 2016.'],
    ['30 days later', '2016-09-16T09:00', 'It is now Friday, September 16, 2016.'],
  ])('moves the date: %s', async (step, then, said) => {
    const user = await openCalendar();
    await user.click(calendar().getByRole('button', { name: new RegExp(step) }));
    await waitFor(() => expect(dateNow()).toBe(then));
    expect(await screen.findByText(said)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(dateNow()).toBe('2016-08-17T09:00'));
  });

  test('takes one step for a double click', async () => {
    const user = await openCalendar();
    await user.dblClick(calendar().getByRole('button', { name: /A day later/ }));
    await waitFor(() => expect(dateNow()).toBe('2016-08-18T09:00'));
    await screen.findByText('It is now Thursday, August 18, 2016.');
    expect(dateNow()).toBe('2016-08-18T09:00');
  });

  test('says what it changes on the page', async () => {
    const user = await openCalendar(SUBSCRIPTIONS);
    expect(screen.getByText(/Free Trial ends in 30 days/)).toBeVisible();
    await user.click(calendar().getByRole('button', { name: /A day later/ }));
    expect(await screen.findByText(/^Changed on this page: .*29 days/)).toBeInTheDocument();
  });

  test('ends with the year 2099, and says so', async () => {
    const user = await openAt('azure.microsoft.com', {
      after: [
        { type: 'letTimePass', minutes: (Date.parse('2099-12-31T12:00Z') - Date.parse('2016-08-17T09:00Z')) / 60_000 },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Date in the simulation: 12/31/2099' }));
    await user.click(calendar().getByRole('button', { name: /A day later/ }));
    expect(await calendar().findByRole('alert')).not.toBeEmptyDOMElement();
    expect(dateNow()).toBe('2099-12-31T12:00');
  });

  test('closes with Escape, and when one turns to the page', async () => {
    const user = await openCalendar();
    const opener = screen.getByRole('button', { name: /Date in the simulation/ });
    await user.keyboard('{Tab}{Escape}');
    expect(opener).toHaveFocus();
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener);
    await user.click(screen.getByRole('main'));
    expect(opener).toHaveAttribute('aria-expanded', 'false');
  });

  test('follows a date that moves elsewhere', async () => {
    await openCalendar();
    await act(() => send({ type: 'letTimePass', minutes: 24 * 60 }, 'azure.microsoft.com'));
    expect(await screen.findByRole('button', { name: 'Date in the simulation: 8/18/2016' })).toBeVisible();
  });

  test('shows the date of the past that is looked at, and cannot move it', async () => {
    const user = await openAt('azure.microsoft.com?at=1', {
      start: 'azure-customer',
      as: KELLEY,
      after: [{ type: 'letTimePass', minutes: 24 * 60 }],
    });
    await user.click(await screen.findByRole('button', { name: 'Date in the simulation: 8/17/2016' }));
    expect(calendar().getByRole('button', { name: /A day later/ })).toBeDisabled();
    expect(calendar().getByText(/You are looking at the past/)).toBeVisible();
  });

  test('speaks Dutch, and writes dates as the Dutch do', async () => {
    await openCalendar('azure.microsoft.com', 'nl');
    expect(screen.getByRole('button', { name: 'Datum in de simulatie: 17-8-2016' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'woensdag 17 augustus 2016' })).toBeVisible();
    expect(screen.getByRole('button', { name: /30 dagen later vrijdag 16 september 2016/ })).toBeVisible();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'ma',
      'di',
      'wo',
      'do',
      'vr',
      'za',
      'zo',
    ]);
  });
});

describe('the weeks of a month', () => {
  test('begin on the day that weeks begin on, and hold the whole month', () => {
    expect(days('2016-08-17T09:00', 0).at(0)).toEqual(['07-31', '08-01', '08-02', '08-03', '08-04', '08-05', '08-06']);
    expect(days('2016-08-17T09:00', 1).at(0)?.at(0)).toBe('08-01');
    expect(days('2016-08-17T09:00', 1).at(-1)?.at(2)).toBe('08-31');
  });

  test('are four in a February that fits, and six where a month needs as many', () => {
    expect(days('2021-02-10T00:00', 1)).toHaveLength(4);
    expect(days('2016-10-31T23:59', 1)).toHaveLength(6);
    expect(days('2016-12-31T23:59', 1).at(-1)?.at(-1)).toBe('01-01');
  });
});
