import { beforeEach, describe, expect, test } from 'vitest';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { memoryStorage } from '../../src/store/storage/storage';
import { asKelley, freshBrowser, PAGE, reloadedTab, type Tab } from './tabs';

beforeEach(freshBrowser);

describe.each([
  ['IndexedDB', openStorage],
  ['memory', async () => memoryStorage()],
])('what is known of a run of a lesson beside its log, in %s', (_where, open) => {
  let tab: Tab;
  let id: string;
  const known = async () => (await tab.listRuns()).find((run) => run.id === id);

  beforeEach(async () => {
    tab = await reloadedTab(open);
    const lessons = await import('../../src/store/lesson');
    lessons.takeLessonsFrom(LESSONS);
    await lessons.beginLesson('office-first', 'practice');
    ({ id } = tab.useRun.getState());
  });

  test('is its lesson and mode, and who did it', async () => {
    await tab.nameLearner(id, ' Noor ');
    expect(await known()).toMatchObject({ lesson: { id: 'office-first', mode: 'practice' }, learner: 'Noor' });
  });

  test('stays through another name, a deletion, and what is done after that', async () => {
    await tab.nameLearner(id, 'Noor');
    await tab.renameRun(id, 'Monday');
    await tab.renameRun(id, '');
    await tab.deleteRun(id);
    await tab.restoreRun(id);
    await tab.resume(id);
    await tab.send(asKelley, PAGE);
    const run = await known();
    expect(run).toMatchObject({ lesson: { id: 'office-first', mode: 'practice' }, learner: 'Noor' });
    expect(run).not.toHaveProperty('name');
    expect(run).not.toHaveProperty('deleted');
  });

  test('has no learner any more once the name is empty, and never a long one', async () => {
    await tab.nameLearner(id, 'x'.repeat(500));
    expect((await known())?.learner).toHaveLength(tab.LONGEST_LEARNER);
    await tab.nameLearner(id, ' ');
    expect(await known()).not.toHaveProperty('learner');
  });
});
