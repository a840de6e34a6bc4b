import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadLesson } from '../../src/scenarios/lessonList';
import { answerQuestion, doStep } from '../../src/store/lesson';
import { logOfRun, useRun } from '../../src/store/run';
import { openLesson } from '../kit/openLesson';

const LESSON = await loadLesson('office-first');
const GOAL = /^Begin again: Azure and Office 365/;
const card = () => within(screen.getByRole('dialog'));
const flag = () => card().getByRole('button', { name: /^Flag: Azure and Office 365/ });

async function openWithCard(lesson: string, { mode }: { readonly mode: 'guided' | 'test' }) {
  const user = await openLesson(lesson, { mode });
  await screen.findByRole('dialog');
  return user;
}

async function testWithAllDone() {
  const user = await openWithCard('office-first', { mode: 'test' });
  await act(async () => {
    for (const { id, does } of LESSON.steps) for (const at of does.keys()) await doStep(id, at);
  });
  return user;
}

test('a test names its tasks, and tells nothing of how far they are', async () => {
  await testWithAllDone();
  expect(card().getByRole('heading', { name: 'Tasks' })).toBeVisible();
  expect(card().queryByText(/Right so far/)).toBeNull();
  expect(card().queryByText(/Met/)).toBeNull();
});

test('a task of a test is begun again, once it is said what that takes back', async () => {
  const user = await testWithAllDone();
  expect(useRun.getState().run?.done.length).toBeGreaterThan(0);
  await user.click(card().getByRole('button', { name: GOAL }));
  expect(card().getByText(/is taken back, for other tasks too/)).toBeVisible();
  await user.click(card().getByRole('button', { name: 'Cancel' }));
  expect(card().getByRole('button', { name: GOAL })).toHaveFocus();
  expect(useRun.getState().run?.done.length).toBeGreaterThan(0);

  await user.click(card().getByRole('button', { name: GOAL }));
  await user.click(card().getByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(useRun.getState().run?.done).toHaveLength(0));
  await waitFor(() => expect(logOfRun().some(({ what }) => what.type === 'restarted')).toBe(true));
});

test('a task of a test is flagged, which the run keeps', async () => {
  const user = await openWithCard('office-first', { mode: 'test' });
  expect(flag()).toHaveAttribute('aria-pressed', 'false');
  await user.click(flag());
  await waitFor(() => expect(flag()).toHaveAttribute('aria-pressed', 'true'));
  expect(logOfRun().at(-1)?.what).toEqual({ type: 'flagged', goal: 'shared', up: true });
  await user.click(flag());
  await waitFor(() => expect(flag()).toHaveAttribute('aria-pressed', 'false'));
});

test('Guided says whether it is right so far', async () => {
  await openWithCard('office-first', { mode: 'guided' });
  const [first] = LESSON.steps;
  await act(async () => {
    await doStep(first?.id ?? '', 0);
  });
  expect(await card().findByText(/^Right so far: 1 of 11 steps done/)).toBeVisible();
});

test('Guided says what is not right yet, and why', async () => {
  await openWithCard('background', { mode: 'guided' });
  await act(() => answerQuestion('made-in', 'in-subscription'));
  expect(await card().findByText(/^Not right yet: /)).toBeVisible();
  expect(card().queryByText(/^Right so far/)).toBeNull();
  await act(() => answerQuestion('made-in', 'apart'));
  expect(await card().findByText(/^Not right yet: /)).toBeVisible();
});
