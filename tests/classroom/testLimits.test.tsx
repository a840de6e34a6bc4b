import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { answerQuestion, beginLesson, submit, takeLessonsFrom } from '../../src/store/lesson';
import { openRun, useRun } from '../../src/store/run';
import { deleteRun } from '../../src/store/runs';
import { memoryStorage, type Storage } from '../../src/store/storage/storage';
import { openPage } from '../kit/openPage';

let storage: Storage;

beforeEach(async () => {
  storage = memoryStorage();
  await openRun(async () => storage);
  takeLessonsFrom(LESSONS);
});

afterEach(() => {
  vi.useRealTimers();
});

const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const wayTo = (title: string) => screen.getByRole('link', { name: `Test: ${title}` });
const factOf = async (term: string) => within((await screen.findByText(term)).parentElement ?? document.body);

/** Another attempt at the test of `background`, which may be taken twice; some time after the one before. */
async function takeTest({ handIn = true } = {}): Promise<string> {
  const before = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(before);
  await beginLesson('background', 'test');
  await answerQuestion('made-in', 'in-directory');
  if (handIn) await submit();
  return useRun.getState().id;
}

describe('the attempts at a test', () => {
  test('stand on its card of the start page', async () => {
    await openPage('#/', storage);
    expect(wayTo('Who owns what?')).toHaveAccessibleDescription('Test: 2 attempts left');
    expect(wayTo('Mend the mess')).toHaveAccessibleDescription('Test: 3 attempts left');
    expect(wayTo('Know your role')).not.toHaveAccessibleDescription();
  });

  test('are fewer once one was taken, though it was deleted', async () => {
    await deleteRun(await takeTest());
    await openPage('#/', storage, 'nl');
    expect(await screen.findByText('Toets: nog 1 poging')).toBeVisible();
  });

  test('stand on the page of the lesson, which offers no test where none is left', async () => {
    await takeTest();
    await openPage('#/lessons/background', storage);
    expect(await screen.findByText('Attempts left in this browser: 1 of 2.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Test: Who owns what?' })).toBeVisible();
  });

  test('are none: the page of the lesson offers Practice instead', async () => {
    await takeTest();
    await takeTest();
    await openPage('#/lessons/background', storage);
    expect(await screen.findByText('No attempt is left in this browser; Practice has no limit.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Test: Who owns what?' })).toBeNull();
  });

  test('are none: an address that begins one is refused with the reason and the ways on', async () => {
    await takeTest();
    const open = await takeTest({ handIn: false });
    await openPage('#/lessons/background/test?seed=17', storage);
    expect(await screen.findByRole('heading', { level: 1, name: 'No attempt is left' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This test can be taken twice');
    expect(hrefOf(/in Practice/)).toBe('#/lessons/background/practice?seed=17');
    expect(hrefOf(/^The lesson, its other modes/)).toBe('#/lessons/background?seed=17');
    expect(hrefOf(/^Go on with the attempt/)).toBe(`#/runs/${open}`);
    expect(useRun.getState().id).toBe(open);
  });

  test('do not bind other modes', async () => {
    await takeTest();
    await takeTest();
    await openPage('#/lessons/background/practice', storage);
    expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
    expect(useRun.getState().run?.lesson?.mode).toBe('practice');
  });
});

test('a test whose time was over while nobody was there is told as handed in', async () => {
  await beginLesson('mend-the-mess', 'test');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 });
  await openPage('#/', storage);
  const resume = within(await screen.findByRole('region', { name: 'Go on where you were' }));
  expect(await resume.findByText(/Not passed: 0 of 100 points$/)).toBeVisible();
  expect(await screen.findAllByText('Not passed: 0 of 100 points')).toHaveLength(1);
});

test('the report on a test says how long it took, the limit, and which attempt it was', async () => {
  await beginLesson('mend-the-mess', 'test');
  await submit();
  await openPage('#/report', storage);
  expect((await factOf('Attempt')).getByText('1 of 3')).toBeVisible();
  expect((await factOf('Time limit')).getByText('30 minutes')).toBeVisible();
  expect((await factOf('Time taken')).getByText(/^0 min \d+ s$/)).toBeVisible();
});
