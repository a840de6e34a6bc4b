import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadLesson } from '../../src/scenarios/lessonList';
import { doStep } from '../../src/store/lesson';
import { openLesson } from '../kit/openLesson';

const LESSON = await loadLesson('who-may-buy');
const story = async () => (await screen.findByText('What it is about')).closest('details');

async function doFirstStep() {
  const [first] = LESSON.steps;
  await act(async () => {
    for (const at of first?.does.keys() ?? []) await doStep(first?.id ?? '', at);
  });
}

test('the story of an exercise is open at its first step, and leaves the room to the others', async () => {
  const user = await openLesson('who-may-buy', { mode: 'practice' });
  expect(await story()).toHaveAttribute('open');
  await doFirstStep();
  expect(await screen.findByText(/^Right so far: 1 of 5/)).toBeVisible();
  expect(await story()).not.toHaveAttribute('open');
  await user.click(screen.getByText('What it is about'));
  expect(await story()).toHaveAttribute('open');
});

test('the story of a test tells by nothing that a step was right', async () => {
  await openLesson('who-may-buy', { mode: 'test' });
  await doFirstStep();
  expect(await story()).toHaveAttribute('open');
});

test('the task stands before how it went so far', async () => {
  await openLesson('who-may-buy', { step: 'users' });
  const soFar = await screen.findByText(/^Right so far/);
  const task = screen.getByText(/A role is given in the directory in which it applies/);
  expect(task.compareDocumentPosition(soFar) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
