import { screen, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseLogo } from '../../src/store/brand/chosenLogo';
import { parseLessonPackage } from '../../src/training/package/lessonPackage';
import { PACKAGE_ELEMENT } from '../../src/training/package/packageId';
import { fetchOf, SMALL_BUILD } from '../kit/fakeBuild';
import { openPage } from '../kit/openPage';
import { logoOf } from '../kit/png';

const AT = '#/lessons/office-first/package';
const LOGO = logoOf(120, 30);

/** What has been offered as files, by their names. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  // As in a build, which these tests are not.
  vi.stubEnv('DEV', false);
  vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
  let offered = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) offered = content;
    return 'blob:offered';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.set(this.download, offered);
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function filesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const bytes = new Uint8Array((await saved.get(name)?.arrayBuffer()) ?? []);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

function toldIn(page = '') {
  const text = new DOMParser().parseFromString(page, 'text/html').getElementById(PACKAGE_ELEMENT)?.textContent;
  return parseLessonPackage(text ?? '');
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const make = () => screen.getByRole('button', { name: 'Make the package' });

describe('the form of a package', () => {
  test('is reached from the page of the lesson, with the names that this is told with', async () => {
    const user = await openPage('#/lessons/office-first?organization=Fabrikam');
    await user.click(await screen.findByRole('link', { name: 'Make a package' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'For an LMS: Office 365 first, then Azure' }),
    ).toBeVisible();
    expect(globalThis.location.hash).toBe(`${AT}?organization=Fabrikam`);
    expect(await screen.findByRole('radio', { name: 'Those of this lesson (Fabrikam)' })).toBeChecked();
    expect(screen.getByRole('link', { name: 'Back to the lesson “Office 365 first, then Azure”' })).toHaveAttribute(
      'href',
      '#/lessons/office-first?organization=Fabrikam',
    );
  });

  test('makes a package of what is chosen as it is, and saves it as a file', async () => {
    const user = await openPage(AT);
    await user.click(await screen.findByRole('button', { name: 'Make the package' }));
    const file = 'onetenant-office-first-scorm-1.2.zip';
    expect(await screen.findByText(new RegExp(`^“${file}” is saved`))).toBeVisible();
    const { 'index.html': page, 'imsmanifest.xml': manifest, ...files } = await filesOf(file);
    expect(files).toMatchObject({ 'assets/package-3.js': 'beginPackage()', 'licenses.txt': 'MIT' });
    expect(manifest).toContain('<title>Office 365 first, then Azure</title>');
    expect(toldIn(page)).toMatchObject({
      standard: 'scorm-1.2',
      lesson: 'office-first',
      modes: ['guided', 'practice', 'test'],
      languages: ['en', 'nl'],
      tokens: false,
      failedAsIncomplete: false,
    });
    expect(toldIn(page)).not.toHaveProperty('names');
    expect(toldIn(page)).not.toHaveProperty('brand');
    expect(toldIn(page)).not.toHaveProperty('passMark');
  });

  test('puts every choice into the package', async () => {
    const user = await openPage(`${AT}?organization=Fabrikam&admin=Ada+Byron`);
    await user.click(await screen.findByRole('radio', { name: 'cmi5' }));
    for (const mode of ['Guided', 'Practice']) await user.click(screen.getByRole('checkbox', { name: mode }));
    await user.click(screen.getByRole('checkbox', { name: 'English' }));
    await user.type(screen.getByRole('textbox', { name: 'Pass mark' }), '80');
    await user.type(screen.getByRole('textbox', { name: 'Attempts' }), '2');
    await user.click(screen.getByRole('checkbox', { name: 'Report “failed” as “incomplete”' }));
    await user.click(make());
    await screen.findByText(/is saved/);
    const { 'index.html': page, 'cmi5.xml': course } = await filesOf('onetenant-office-first-cmi5.zip');
    expect(toldIn(page)).toMatchObject({
      standard: 'cmi5',
      modes: ['test'],
      languages: ['nl'],
      names: { organization: 'Fabrikam', domain: 'fabrikam', admin: 'Ada Byron' },
      passMark: 80,
      attempts: 2,
      failedAsIncomplete: true,
    });
    expect(course).toContain('<langstring lang="nl">Eerst Office 365, dan Azure</langstring>');
    expect(course).not.toContain('lang="en"');
  });

  test('takes along how the organization looks, and shows it', async () => {
    chooseLogo(LOGO);
    const user = await openPage(`${AT}?organization=Fabrikam&colour=0b6e4f&logo`);
    expect(await screen.findByRole('img', { name: 'Fabrikam' })).toHaveAttribute('src', LOGO);
    await user.click(make());
    await screen.findByText(/is saved/);
    const { 'index.html': page } = await filesOf('onetenant-office-first-scorm-1.2.zip');
    expect(toldIn(page)?.brand).toEqual({ colour: '#0b6e4f', logo: LOGO });
  });

  test('can leave the names to each attempt, and then has the looks of nobody', async () => {
    const user = await openPage(`${AT}?organization=Fabrikam&colour=0b6e4f`);
    await user.click(await screen.findByRole('radio', { name: 'Others in every attempt' }));
    await user.click(make());
    await screen.findByText(/is saved/);
    const { 'index.html': page } = await filesOf('onetenant-office-first-scorm-1.2.zip');
    expect(toldIn(page)).toMatchObject({ tokens: true });
    expect(toldIn(page)).not.toHaveProperty('names');
    expect(toldIn(page)).not.toHaveProperty('brand');
  });

  test('has the language of the page come first', async () => {
    const user = await openPage(AT, undefined, 'nl');
    await user.click(await screen.findByRole('button', { name: 'Het pakket maken' }));
    await screen.findByText(/is opgeslagen/);
    const { 'index.html': page, 'imsmanifest.xml': manifest } = await filesOf('onetenant-office-first-scorm-1.2.zip');
    expect(toldIn(page)?.languages).toEqual(['nl', 'en']);
    expect(manifest).toContain('<title>Eerst Office 365, dan Azure</title>');
  });

  test('says beside each field what cannot be, and makes nothing', async () => {
    const user = await openPage(AT);
    await screen.findByRole('group', { name: 'Modes' });
    for (const mode of ['Guided', 'Practice', 'Test']) await user.click(screen.getByRole('checkbox', { name: mode }));
    for (const one of ['English', 'Nederlands']) await user.click(screen.getByRole('checkbox', { name: one }));
    await user.type(screen.getByRole('textbox', { name: 'Pass mark' }), '101');
    await user.type(screen.getByRole('textbox', { name: 'Attempts' }), '1.5');
    await user.click(make());

    expect(screen.getByRole('group', { name: 'Modes' })).toHaveAccessibleDescription(/^Choose at least one mode\./);
    expect(screen.getByRole('group', { name: 'Languages' })).toHaveAccessibleDescription(
      /^Choose at least one language\./,
    );
    expect(screen.getByRole('textbox', { name: 'Pass mark' })).toHaveAccessibleDescription(/from 1 to 100/);
    expect(screen.getByRole('textbox', { name: 'Attempts' })).toHaveAccessibleDescription(/from 1 to 99/);
    expect(group('Modes').getByRole('checkbox', { name: 'Watch' })).toHaveFocus();
    expect(saved.size).toBe(0);
  });

  test.each([
    ['is missing', undefined, /^“icon\.svg” could not be fetched\. Check your connection/],
    ['is of another version', '<svg>', /^“icon\.svg” is not the file that this version .*reload this page/],
  ])('says which file %s, and what can be done; nothing is saved', async (_, icon, words) => {
    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD, { files: { 'icon.svg': icon } }));
    const user = await openPage(AT);
    await user.click(await screen.findByRole('button', { name: 'Make the package' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(saved.size).toBe(0);

    vi.stubGlobal('fetch', fetchOf(SMALL_BUILD));
    await user.click(make());
    expect(await screen.findByText(/is saved/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('where no package can be made, the page says where one can:', () => {
  afterEach(() => Reflect.deleteProperty(document.documentElement.dataset, 'oneFile'));

  test('in the single file', async () => {
    document.documentElement.dataset['oneFile'] = '';
    await openPage(AT);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^No package can be made in this single file.*web server/,
    );
    expect(screen.queryByRole('button', { name: 'Make the package' })).toBeNull();
  });

  test('on the development server', async () => {
    vi.stubEnv('DEV', true);
    await openPage(AT);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^No package can be made by the development server.*npm start/,
    );
    expect(screen.queryByRole('button', { name: 'Make the package' })).toBeNull();
  });

  test('of a lesson that is not there', async () => {
    await openPage('#/lessons/no-lesson/package');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no lesson called “no-lesson”.');
  });
});
