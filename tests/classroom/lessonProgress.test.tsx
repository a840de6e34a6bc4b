import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { beginLesson, takeLessonsFrom } from '../../src/store/lesson';
import { openRun } from '../../src/store/run';
import { deleteRun, listRuns } from '../../src/store/runs';
import { send } from '../../src/store/send';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { openPage } from '../kit/openPage';

let storage: Storage;

beforeEach(async () => {
  storage = memoryStorage();
  await openRun(async () => storage);
  takeLessonsFrom(LESSONS);
});

const cardOf = (name: string) => within(screen.getByRole('link', { name }).closest('li') ?? document.body);

describe('progress in lessons', () => {
  test('stands on their cards: begun, not handed in yet, passed with its points; and of the deleted nothing', async () => {
    await beginLesson('background', 'guided');
    const { runs } = { runs: await listRuns() };
    await deleteRun(runs[0]?.id ?? '');
    await beginLesson('know-your-role', 'test');
    await beginLesson('who-may-buy', 'guided', {}, undefined, 'role');
    await beginLesson('office-first', 'guided', {}, undefined, 'users');
    await send({ type: 'toggleFavourite', profile: 'default', service: 'recent' }, 'portal.azure.com');
    await openPage('#/', storage);

    expect(await screen.findByText('Step 11 of 11')).toBeVisible();
    expect(cardOf('Who may buy?').getByText('Step 3 of 5')).toBeVisible();
    expect(cardOf('Know your role').getByText('Not handed in yet')).toBeVisible();
    expect(cardOf('Who owns what?').queryByText(/^(Step|Passed|Not)/)).toBeNull();
  });

  test('says where to go on, with the step', async () => {
    await beginLesson('office-first', 'practice', {}, undefined, 'sign-in');
    await openPage('#/', storage);
    const resume = within(await screen.findByRole('region', { name: 'Go on where you were' }));
    expect(
      await resume.findByText(/in the lesson “Office 365 first, then Azure”\. Step 4 of 11: Sign in with the account/),
    ).toBeVisible();
    expect(resume.getByRole('link', { name: 'Resume' })).toBeVisible();
  });

  test('stands on the page of the lesson, with the ways on', async () => {
    await beginLesson('office-first', 'practice', {}, undefined, 'sign-in');
    await openPage('#/lessons/office-first', storage);
    const progress = within(await screen.findByRole('region', { name: 'Progress so far' }));
    expect(await progress.findByText(/^Step 4 of 11: /)).toBeVisible();
    expect(progress.getByRole('link', { name: /^Report: Practice, begun/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/runs\/.+\/report$/),
    );
  });

  test('stands in the list of runs, where a run of a lesson is called after it, its mode and what came of it', async () => {
    await beginLesson('office-first', 'guided', {}, undefined, 'users');
    await openPage('#/runs', storage);
    const name = new RegExp(`^Guided: Office 365 first, then Azure: Step ${officeFirst.steps.length} of`);
    expect(await screen.findByRole('heading', { name })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Report: Guided: Office 365 first/ })).toBeVisible();
  });
});
