import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { startState } from '../../src/scenarios/startStates';
import { beginLesson, submit, takeLessonsFrom } from '../../src/store/lesson';
import { begin, openRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { findRun } from '../../src/store/findRun';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import type { Mode } from '../../src/core/index';
import { variationOf } from '../../src/scenarios/variation';
import { officeFirst } from '../../src/scenarios/lessons/officeFirst';
import { openPage } from '../kit/openPage';

const PERSONAL = { type: 'signIn', profile: 'default', userName: 'ada.byron@outlook.com', kind: 'microsoft' } as const;

/** A run of the first lesson in which the personal account is signed in, and a card was refused. */
async function aRunOf(mode: Mode): Promise<Storage> {
  const storage = memoryStorage();
  await openRun(async () => storage);
  takeLessonsFrom(LESSONS);
  const variation = variationOf(officeFirst, { organization: 'Fabrikam', admin: 'Ada Byron' });
  await beginLesson('office-first', mode, 'tokens' in variation ? variation.tokens : {});
  await send(PERSONAL, 'login.live.com');
  await send({ type: 'startOffice365Trial', profile: 'default', plan: 'e3' }, 'login.live.com');
  return storage;
}

describe('the report', () => {
  afterEach(() => vi.restoreAllMocks());

  test('of an attempt says what was done and when, what went wrong and why, and its points', async () => {
    const storage = await aRunOf('practice');
    await openPage('#/report', storage);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Report: Office 365 first, then Azure' }),
    ).toBeVisible();
    expect(screen.getByText('Not all required goals are met')).toBeVisible();
    expect(screen.getByText('0 of 100')).toBeVisible();
    const goals = within(screen.getByRole('table', { name: 'Goals' }));
    expect(
      goals.getByRole('row', {
        name: /^Azure and Office 365 are both in Fabrikam\. Not yet met ?It has not been done, or only in part\. 0 of 60/,
      }),
    ).toBeVisible();
    const steps = within(screen.getByRole('table', { name: 'Steps' }));
    expect(steps.getAllByRole('row')).toHaveLength(1 + officeFirst.steps.length);
    expect(screen.getByText(/^A personal account is signed in\. .* not be in Fabrikam\.$/)).toBeVisible();
    expect(screen.queryByText('Nothing was refused.')).toBeNull();
    expect(await screen.findByText(/^Ada Byron signed in with the Microsoft account/)).toBeVisible();
  });

  test('leads by each time to that moment of that run, though another is the present one', async () => {
    const storage = await aRunOf('practice');
    const { id } = useRun.getState();
    const signedIn = useRun.getState().run?.done.at(-1)?.seq ?? 0;
    await begin('blank', [], 'azure.microsoft.com');
    const user = await openPage(`#/runs/${id}/report`, storage);
    const refused = (await screen.findByText(/^The trial of Office 365 Enterprise E3 did not begin/)).closest('li');
    await user.click(within(refused ?? document.body).getByRole('link', { name: /^[A-Z][a-z]{2} \d/ }));
    expect(await screen.findByRole('region', { name: 'The past' })).toHaveTextContent('Ada Byron signed in');
    expect(globalThis.location.hash).toBe(`#/login.live.com?timeline=&at=${signedIn}`);
    expect(useRun.getState().id).toBe(id);
  });

  test('is of the learner whose name is typed, who is kept beside the run and not in its log', async () => {
    const storage = await aRunOf('guided');
    const { id } = useRun.getState();
    const user = await openPage(`#/runs/${id}/report`, storage);
    await user.type(await screen.findByRole('textbox', { name: 'Learner' }), ' <b>Noor</b> ');
    await user.click(screen.getByRole('button', { name: 'Save the name' }));
    expect(await screen.findByText('The name is saved.')).toBeVisible();
    expect(await findRun(id)).toMatchObject({ learner: '<b>Noor</b>', lesson: { id: 'office-first', mode: 'guided' } });
    expect(JSON.stringify(await storage.read(id))).not.toContain('Noor');
  });

  test('is offered as JSON and as CSV, named by lesson, learner and day', async () => {
    const storage = await aRunOf('guided');
    const user = await openPage('#/report', storage);
    await user.type(await screen.findByRole('textbox', { name: 'Learner' }), 'Noor de Wit');
    await user.click(screen.getByRole('button', { name: 'Save the name' }));
    await screen.findByText('The name is saved.');
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function offered(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: 'Download as JSON' }));
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    const day = new Date().toISOString().slice(0, 10);
    const name = `onetenant-office-first-Noor-de-Wit-${day}-report`;
    expect(names).toEqual([`${name}.json`, `${name}.csv`]);
  });

  test('of a test says nothing of what was reached before it is handed in', async () => {
    const storage = await aRunOf('test');
    await openPage('#/report', storage);
    expect(await screen.findByText(/^This test has not been handed in/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Download as CSV' })).toBeNull();
    await submit();
    expect(await screen.findByRole('table', { name: 'Goals' })).toBeVisible();
  });

  test('of a free run says that there is nothing to judge, and what was done', async () => {
    const storage = memoryStorage();
    await openRun(async () => storage);
    const state = startState('office-customer');
    await begin('office-customer', state?.events ?? [], 'azure.microsoft.com');
    await send({ type: 'signIn', profile: 'default', userName: 'admin@contoso.onmicrosoft.com' }, 'login.live.com');
    await openPage('#/report', storage, 'nl');
    expect(await screen.findByText(/^Dit is een vrije sessie: er valt niets te beoordelen/)).toBeVisible();
    expect(await screen.findByText(/^Kelley Wall heeft zich aangemeld/)).toBeVisible();
  });

  test.each([
    ['#/report', 'There is no run in this tab.'],
    ['#/runs/nobody/report', 'This browser has no such run.'],
  ])('of nothing says so: %s', async (hash, why) => {
    await openPage(hash);
    expect(await screen.findByRole('alert')).toHaveTextContent(why);
  });
});
