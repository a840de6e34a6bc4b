import { beforeEach, describe, expect, test } from 'vitest';
import { readLog, type Entry } from '../../src/core/index';
import { LESSONS } from '../../src/scenarios/lessonSource';
import { brandIn, isLogo } from '../../src/store/brand/brandIn';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { parseRunFile } from '../../src/store/share/runFile';
import { makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import { eventsOf } from '../kit/given';
import { logoOf } from '../kit/png';
import { logIn, starts } from './foreignRuns';
import { asKelley, freshBrowser, newTab, PAGE, star } from './tabs';

const LOGO = logoOf(120, 30);
const BRAND = { colour: '#0b6e4f', logo: LOGO };
const AT = '2026-02-02T12:00:00.000Z';

beforeEach(freshBrowser);

async function branded() {
  const tab = await newTab();
  await tab.begin('office-customer', eventsOf('office-customer'), PAGE, 'test', { brand: BRAND });
  await tab.send(asKelley, PAGE);
  return tab;
}

const brandOf = ({ useRun }: Awaited<ReturnType<typeof branded>>) => useRun.getState().run?.brand;

describe('the brand of a run', () => {
  test('stays through undo, redo, a reload, going on from a moment, and a reset', async () => {
    const tab = await branded();
    await tab.send(star('subscriptions'), PAGE);
    await tab.undo(PAGE);
    await tab.redo(PAGE);
    expect(brandOf(tab)).toEqual(BRAND);
    await tab.goOnFrom(1);
    expect(brandOf(tab)).toEqual(BRAND);
    await tab.beginAgain();
    expect(brandOf(tab)).toEqual(BRAND);
    expect(brandOf(await newTab())).toEqual(BRAND);
  });

  test('is read for a glance at a run, and the list knows what its organization was called, whatever else is relabelled', async () => {
    const tab = await branded();
    const { id } = tab.useRun.getState();
    await tab.renameRun(id, 'Monday');
    await tab.deleteRun(id);
    await tab.restoreRun(id);
    const found = (await tab.listRuns()).find((run) => run.id === id);
    expect(found).toMatchObject({ organization: 'Contoso', name: 'Monday' });
    const { runOfStored } = await import('../../src/store/runOfStored');
    expect((await runOfStored({ id }))?.brand).toEqual(BRAND);
  });

  test('is that of an attempt at a lesson too, and stays when the lesson is left or taken in another mode', async () => {
    const tab = await newTab();
    const lessons = await import('../../src/store/lesson');
    lessons.takeLessonsFrom(LESSONS);
    await lessons.beginLesson('office-first', 'guided', {}, 'seed', undefined, BRAND);
    expect(brandOf(tab)).toEqual(BRAND);
    await expect.poll(() => lessons.attemptNow()).toBeDefined();
    await lessons.changeMode('practice');
    expect(brandOf(tab)).toEqual(BRAND);
    await tab.beginAgain();
    expect(brandOf(tab)).toEqual(BRAND);
    await lessons.leaveLesson();
    expect(brandOf(tab)).toEqual(BRAND);
  });

  test('goes along in a file, whole', async () => {
    const tab = await branded();
    expect(logIn(parseRunFile(makeRunFile(tab.log())))).toEqual(tab.log());
  });

  test('goes along in a link as far as a link can hold it: the colour, not the logo', async () => {
    const { log } = await branded();
    const link = makeRunLink(log(), { main: PAGE }, starts) ?? '';
    expect(link.length).toBeLessThan(600);
    expect(readLog(logIn(parseRunLink(link, starts, AT))).brand).toEqual({ colour: BRAND.colour });
  });
});

/** The text of a run file whose run has this for its brand. */
function fileWith(brand: unknown): string {
  const what = { type: 'began', start: 'blank', seed: 's', brand, events: eventsOf('blank') };
  // What is wrong with it is for the parser to find.
  return makeRunFile([{ seq: 0, at: AT, tab: 'one', page: PAGE, what }] as readonly Entry[]);
}

describe('a brand that comes from elsewhere', () => {
  const png = 'data:image/png;base64,';

  test.each([
    ['a colour by its name', { colour: 'red' }],
    ['a colour that is more than one', { colour: '#0b6e4f;background:url(x)' }],
    ['a colour that is seen through', { colour: '#0b6e4f80' }],
    ['a drawing', { logo: 'data:image/svg+xml;base64,PHN2Zy8+' }],
    ['a page', { logo: 'data:text/html;base64,PGI+' }],
    ['another kind of picture', { logo: LOGO.replace('png', 'gif') }],
    ['an address', { logo: 'https://example.com/logo.png' }],
    ['what is called a PNG only', { logo: `${png}R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=` }],
    ['a picture that unpacks to more than it may', { logo: logoOf(256, 60) }],
    ['a high one', { logo: logoOf(60, 256) }],
    ['a long one', { logo: `${LOGO.slice(0, -4)}${'A'.repeat(32_800)}` }],
    ['an attribute after it', { logo: `${LOGO}" onerror="x` }],
    ['something beside it', { colour: '#0b6e4f', font: 'x' }],
    ['a text', 'red'],
  ])('is refused where it is %s', (_what, brand) => {
    const read = parseRunFile(fileWith(brand));
    expect(read).toMatchObject({ flaw: { code: 'part-wrong', place: { entry: 0 } } });
  });

  test.each([[{}], [{ colour: '#000000' }], [{ logo: logoOf(1, 1) }], [{ logo: logoOf(240, 60) }]])(
    'is taken where it is a good one: %#',
    (brand) => {
      const [began] = logIn(parseRunFile(fileWith(brand)));
      expect(began?.what).toMatchObject({ brand });
    },
  );

  test('and was kept is read as far as it is good', () => {
    expect(brandIn({ colour: '#0b6e4f', logo: 7 })).toEqual({ colour: '#0b6e4f' });
    expect(brandIn({ colour: 'red' })).toBeUndefined();
    expect(isLogo(LOGO)).toBe(true);
  });
});
