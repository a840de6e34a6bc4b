import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { takeLessonsFrom } from '../../src/store/lesson';
import type { LessonSource } from '../../src/store/lesson/source';
import { openLesson } from '../kit/openLesson';

afterEach(() => takeLessonsFrom(LESSONS));

const task = async () => within(await screen.findByRole('region', { name: 'Task' }));

/** Opens a lesson of which this source knows what the opened one does not. */
async function openThen(load: LessonSource['load']) {
  const user = await openLesson('office-first', { mode: 'practice' });
  await act(async () => takeLessonsFrom({ ...LESSONS, load }));
  return user;
}

test('a run of an unknown lesson says that it is not judged, and leads on', async () => {
  await openThen(async () => undefined);
  expect(await screen.findByText(/a lesson that is not known here: office-first/)).toBeVisible();
  expect((await task()).getByRole('link', { name: 'All lessons' })).toHaveAttribute('href', '#/');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a run of another version leads to the lesson as it is now, in the same mode', async () => {
  await openThen(async (id) => {
    const lesson = await LESSONS.load(id);
    return lesson && { ...lesson, version: lesson.version + 1 };
  });
  expect(await screen.findByText(/“Office 365 first, then Azure” has changed/)).toBeVisible();
  const again = (await task()).getByRole('link', { name: 'Begin the lesson again' });
  expect(again).toHaveAttribute('href', '#/lessons/office-first/practice');
});

test('a lesson that could not be loaded is tried again', async () => {
  let fails = true;
  const user = await openThen(async (id) => {
    if (fails) throw new Error('offline');
    return LESSONS.load(id);
  });
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  fails = false;
  await user.click((await task()).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Goals met/)).toBeVisible();
});
