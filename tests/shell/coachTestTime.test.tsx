import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerQuestion, submit } from '../../src/store/lesson';
import { beginAgain } from '../../src/store/beginAgain';
import { logOfRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { openLesson } from '../kit/openLesson';
import { holdWaits } from '../kit/waits';

const MORNING = Date.UTC(2026, 10, 30, 9);
const STRIP = { name: /^(Task|Opdracht)$/ };
const strip = () => within(screen.getByRole('region', STRIP));
/** What was said for screen readers. */
const aloud = () =>
  screen.queryAllByText(/left$/).flatMap((one) => (one.getAttribute('role') === 'timer' ? [] : [one.textContent]));
const submissions = () => logOfRun().filter(({ what }) => what.type === 'submitted');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openTest(language: 'en' | 'nl' = 'en') {
  const waits = holdWaits();
  await openLesson('mend-the-mess', { mode: 'test', language });
  await screen.findByRole('region', STRIP);
  return async (minute: number) => {
    vi.setSystemTime(MORNING + minute * 60_000);
    await waits.end();
  };
}

test('a test of which no attempt is left is not begun again', async () => {
  const user = await openLesson('background', { mode: 'test' });
  await act(async () => {
    await answerQuestion('made-in', 'apart');
    await submit();
    vi.setSystemTime(MORNING + 1);
    await beginAgain();
    await answerQuestion('made-in', 'apart');
  });
  const { id } = useRun.getState();
  await user.click(screen.getByRole('button', { name: 'Run' }));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  await user.click(screen.getByRole('button', { name: 'Begin again' }));
  expect(await screen.findByRole('heading', { name: 'No attempt is left' })).toBeVisible();
  expect(useRun.getState().id).toBe(id);
});

describe('a test with a limit', () => {
  test('says how much time is left, and aloud only at five minutes and at one', async () => {
    const untilMinute = await openTest();
    expect(strip().getByRole('timer')).toHaveTextContent('30 minutes left');
    await untilMinute(12);
    expect(strip().getByRole('timer')).toHaveTextContent('18 minutes left');
    expect(aloud()).toEqual([]);
    await untilMinute(25);
    await waitFor(() => expect(aloud()).toEqual(['5 minutes left']));
    await untilMinute(29);
    await waitFor(() => expect(aloud()).toContain('1 minute left'));
    const said = aloud();
    await untilMinute(29.5);
    expect(strip().getByRole('timer')).toHaveTextContent('30 seconds left');
    expect(aloud()).toEqual(said);
  });

  test('hands itself in when the time is over, and the result says so', async () => {
    const untilMinute = await openTest();
    expect(await screen.findByText(/Attempt 1 of 3\. 30 minutes in all/)).toBeVisible();
    await act(async () => {
      await send({ type: 'signIn', profile: 'default', userName: 'admin@contoso.onmicrosoft.com' }, 'login.live.com');
    });
    expect(submissions()).toEqual([]);
    await untilMinute(30);
    await waitFor(() => expect(submissions()).toHaveLength(1));
    const result = within(await screen.findByRole('dialog', { name: /^Result/ }));
    expect(result.getByText(/^Time was up: after 30 minutes the test was handed in by itself/)).toBeVisible();
    expect(strip().getByText('Time is up')).toBeVisible();
    expect(strip().queryByRole('timer')).toBeNull();
  });

  test('that is handed in before has no time left to count', async () => {
    const untilMinute = await openTest();
    await act(async () => screen.getByRole('button', { name: 'Hand in' }).click());
    await screen.findByRole('dialog', { name: /^Result/ });
    expect(strip().queryByRole('timer')).toBeNull();
    await untilMinute(31);
    expect(submissions()).toHaveLength(1);
    expect(screen.queryByText(/Time was up/)).toBeNull();
  });

  test('says it in Dutch too', async () => {
    const untilMinute = await openTest('nl');
    expect(strip().getByRole('timer')).toHaveTextContent('Nog 30 minuten');
    await untilMinute(30);
    expect(await screen.findByText(/^De tijd was om: na 30 minuten is de toets vanzelf ingeleverd/)).toBeVisible();
  });

  test('has no limit in Practice', async () => {
    holdWaits();
    await openLesson('mend-the-mess', { mode: 'practice' });
    await screen.findByRole('region', STRIP);
    expect(strip().queryByRole('timer')).toBeNull();
  });
});
