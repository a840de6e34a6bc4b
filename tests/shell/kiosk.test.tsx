import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addLessonMessages } from '../../src/i18n/lessonMessages';
import { loadMessages } from '../../src/i18n/messages';
import { QUIET, readingTime, WARNING } from '../../src/shell/kiosk/times';
import { useRun } from '../../src/store/run';
import { listRuns } from '../../src/store/runs';
import { addressShown, openAt } from '../kit/open';
import { holdWaits } from '../kit/waits';

const STEP = 'azure.microsoft.com?kiosk=office-first%2Fsign-in';

async function openLoop(address = STEP) {
  addLessonMessages();
  await Promise.all([loadMessages('en', 'coach'), loadMessages('en', 'lessons-office-first')]);
  const waits = holdWaits();
  const user = await openAt(address, { as: 'admin@contoso.onmicrosoft.com' });
  const loop = await screen.findByRole('region', { name: /^Playing: / });
  return { waits, user, loop: within(loop) };
}

test('a lesson plays without the window around it, in a run that is kept nowhere', async () => {
  const { loop } = await openLoop();
  expect(loop.getByText(/Sign in with the account of Office 365/)).toHaveTextContent('4 of 11');
  expect(loop.getByText(/^This plays by itself/)).toHaveAttribute('role', 'status');
  expect(addressShown()).toMatch(/^login\.microsoftonline\.com\?.*kiosk=office-first%2Fsign-in$/);
  expect(screen.getByRole('banner', { name: 'Simulator' })).toHaveTextContent('Training simulation');
  for (const name of ['Run', 'Undo', 'Timeline']) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Task' })).toBeNull();
  expect(await listRuns()).toHaveLength(1);
  expect(useRun.getState()).toMatchObject({ lasting: false, run: { lesson: { id: 'office-first', mode: 'watch' } } });
});

test('a press takes it over, and quiet gives it back, after it was counted down', async () => {
  const { waits, loop } = await openLoop();
  const { id } = useRun.getState();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(await loop.findByText(/^It is all yours/)).toBeVisible();
  for (let second = QUIET; second > WARNING; second -= 1) await waits.end();
  expect(loop.getByRole('timer')).toHaveTextContent(`It starts over in ${WARNING} seconds.`);
  expect(loop.getByText(/^Still there\?/)).toHaveAttribute('role', 'status');
  fireEvent.pointerMove(document.body);
  expect(await loop.findByText(/^It is all yours/)).toBeVisible();
  expect(loop.queryByRole('timer')).toBeNull();

  for (let second = QUIET; second > 0; second -= 1) await waits.end();
  await waitFor(() => expect(useRun.getState().id).not.toBe(id));
  const again = within(await screen.findByRole('region', { name: /^Playing: / }));
  expect(await again.findByText(/^This plays by itself/)).toBeVisible();
  expect(await listRuns()).toHaveLength(1);
});

test('who has it starts it over at once', async () => {
  const { user, loop } = await openLoop();
  const { id } = useRun.getState();
  await user.keyboard('{ArrowDown}');
  await user.click(await loop.findByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(useRun.getState().id).not.toBe(id));
});

test('a link that leads out of it does nothing', async () => {
  await openLoop();
  const link = document.createElement('a');
  link.href = '#/runs';
  document.body.append(link);
  expect(fireEvent.click(link)).toBe(false);
  link.href = `#/${STEP}`;
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(false);
  expect(fireEvent.click(link)).toBe(true);
  expect(fireEvent.drop(document.body)).toBe(false);
  link.remove();
});

test('what was done in a run plays where the address names no lesson, and else the first lesson', async () => {
  const { loop } = await openLoop('portal.azure.com?kiosk');
  expect(loop.getByText(/Kelley Wall signed in/)).toHaveTextContent('1 of 1');
});

test('a lesson that is not there is told', async () => {
  await openAt('portal.azure.com?kiosk=nonsense');
  expect(await screen.findByText(/nonsense/)).toBeVisible();
});

test('a caption is held as long as it takes to be read, within reason', () => {
  expect(readingTime('Sign in.')).toBe(4000);
  expect(readingTime('word '.repeat(30))).toBe(9000);
  expect(readingTime('word '.repeat(500))).toBe(20_000);
});
