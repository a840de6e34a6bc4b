import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useJudged } from '../../src/store/lesson/attempt';
import { goOnFrom, logOfRun, useRun } from '../../src/store/run';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { makeRunLink } from '../../src/store/share/runLink';
import { startState } from '../../src/scenarios/startStates';
import { addressShown } from '../kit/open';
import { openLesson } from '../kit/openLesson';

const MODES = [
  { mode: 'guided', name: 'Guided', inDutch: 'Begeleid', says: 'Step 5 of 11: Fill in', first: 'Step 1 of 11' },
  { mode: 'practice', name: 'Practice', inDutch: 'Oefenen', says: 'Step 5 of 11: Fill in', first: 'Step 1 of 11' },
  // A test says nothing of how far it is.
  { mode: 'test', name: 'Test', inDutch: 'Toets', says: 'Office 365 first', first: 'Office 365 first' },
] as const;

/** The lesson of the run that is shown: its mode, the steps that are done, and the one that is to be done. */
function standing() {
  const { attempt } = useJudged.getState();
  if (!attempt) throw new Error('the run is no lesson');
  const { lesson, mode, tokens, progress } = attempt;
  const done = progress.steps.flatMap(({ id, doneAt }) => (doneAt === undefined ? [] : [id]));
  return { lesson: lesson.id, mode, tokens, done, current: progress.current };
}

async function goTo(location: string) {
  await act(async () => {
    globalThis.location.hash = `#/${location}`;
  });
}

const strip = (name = 'Task') => screen.findByRole('region', { name });

describe.each(MODES)('in the middle of a lesson, in $name', ({ mode, name, inDutch, says, first }) => {
  const open = () => openLesson('office-first', { mode, step: 'about-you' });

  test('a link leads there, with all steps before it done', async () => {
    await open();
    expect(standing()).toMatchObject({ mode, done: ['try', 'start', 'kind', 'sign-in'], current: 'about-you' });
    expect(addressShown()).toBe('account.windowsazure.com/signup');
    expect(await strip()).toHaveTextContent(name);
    expect(await strip()).toHaveTextContent(says);
  });

  test('undo takes back a step, and redo brings it again', async () => {
    const user = await open();
    const before = standing();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(standing()).toMatchObject({ mode, current: 'sign-in' }));
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await waitFor(() => expect(standing()).toEqual(before));
    expect(await strip()).toHaveTextContent(says);
  });

  test('another language says the same', async () => {
    const user = await open();
    const before = standing();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'nl');
    expect(await strip('Opdracht')).toHaveTextContent(inDutch);
    expect(standing()).toEqual(before);
  });

  test('it is left, and resumed among the runs', async () => {
    const user = await open();
    const before = standing();
    const page = addressShown();
    await goTo('runs');
    await user.click(await screen.findByRole('link', { name: /^Resume/ }));
    await waitFor(() => expect(addressShown()).toBe(page));
    expect(standing()).toEqual(before);
    expect(await strip()).toHaveTextContent(says);
  });

  test('the past shows how far it was then, and the present how far it is', async () => {
    await open();
    const page = addressShown();
    await goTo(`${page}?at=0`);
    await screen.findByRole('region', { name: 'The past' });
    expect(await strip()).toHaveTextContent(first);
    expect(screen.queryByRole('dialog')).toBeNull();
    await goTo(page);
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(await strip()).toHaveTextContent(says);
  });

  test('it goes on from an earlier moment in its mode, with what was so then', async () => {
    await open();
    const { id } = useRun.getState();
    const moment = logOfRun().find(({ what }) => what.type === 'visited' && what.address.startsWith('login.live.com'));
    await act(() => goOnFrom(moment?.seq ?? 0));
    await waitFor(() => expect(standing()).toMatchObject({ mode, done: ['try', 'start'], current: 'kind' }));
    expect(useRun.getState().id).not.toBe(id);
  });

  test('a file of it opens in its mode, with its progress', async () => {
    const user = await open();
    const before = standing();
    const { id } = useRun.getState();
    const file = new File([makeRunFile(logOfRun())], 'run.json', { type: 'application/json' });
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!chooser) throw new Error('there is no way to choose a file');
    await user.upload(chooser, file);
    await waitFor(() => expect(useRun.getState().id).not.toBe(id));
    await waitFor(() => expect(standing()).toEqual(before));
    expect(await strip()).toHaveTextContent(says);
  });

  test('a link to the run opens in its mode, with its progress', async () => {
    await open();
    const before = standing();
    const { id } = useRun.getState();
    const link = makeRunLink(logOfRun(), { main: addressShown() }, (start) => startState(start)?.events);
    await goTo(`run/${link}`);
    await waitFor(() => expect(useRun.getState().id).not.toBe(id));
    await waitFor(() => expect(standing()).toEqual(before));
    expect(await strip()).toHaveTextContent(name);
  });
});
