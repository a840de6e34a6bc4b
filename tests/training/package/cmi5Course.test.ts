import requirements from '@cmi5/requirements';
import { describe, expect, test } from 'vitest';
import { aboutPackage, type PackageOptions } from '../../../src/training/package/aboutPackage';
import { makeManifest } from '../../../src/training/package/manifest';
import { COURSE_SCHEMA } from '../../kit/courseSchema';
import { faultsBy } from '../../kit/xmlSchemas';

const OPTIONS: PackageOptions = {
  standard: 'cmi5',
  lesson: 'office-first',
  version: 3,
  modes: ['guided', 'test'],
  languages: ['nl', 'en'],
  tokens: false,
  failedAsIncomplete: false,
};

function courseOf(options: Partial<PackageOptions> = {}, title = 'Eerst <Office> & dan “Azure”') {
  return makeManifest(
    aboutPackage({ ...OPTIONS, ...options }),
    [
      { language: 'nl', title, can: 'Je kunt je registreren.' },
      { language: 'en', title: 'Office 365 first', can: 'Sign up.' },
    ],
    ['index.html', 'assets/first.js'],
  );
}

const idsIn = (xml: string) => [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
const urlIn = (xml: string) => /<url>([^<]*)</.exec(xml)?.[1] ?? '';

/** What the specification asks of a course, by its number there. */
const RULES: Readonly<Record<string, (course: ReturnType<typeof courseOf>) => void>> = {
  '3.0.0.0-1': ({ text }) => {
    for (const id of idsIn(text)) expect(new URL(id).href).toBe(id);
  },
  '13.1.4.0-1': ({ text }) => expect(new Set(idsIn(text)).size).toBe(idsIn(text).length),
  '13.1.4.0-2': ({ text }) => expect(urlIn(text)).toMatch(/^[\w./%-]+$/),
  '13.2.0.0-1': ({ path }) => expect(path).toBe('cmi5.xml'),
  '14.1.0.0-3': ({ text }) => expect(urlIn(text)).toBe('index.html'),
  '8.1.0.0-6': ({ text }) => expect(urlIn(text)).not.toContain('?'),
};

describe('the course of a package for cmi5', () => {
  test.each(Object.keys(RULES))('keeps rule %s of the specification', (number) => {
    expect(requirements).toHaveProperty([number]);
    RULES[number]?.(courseOf());
  });

  test('holds what it may, in the order of the specification', async () => {
    for (const options of [
      {},
      { passMark: 7 },
      { passMark: 100 },
      { modes: ['watch'] },
    ] satisfies Partial<PackageOptions>[]) {
      expect(await faultsBy(COURSE_SCHEMA, courseOf(options).text)).toEqual([]);
    }
    const { text } = courseOf();
    expect(await faultsBy(COURSE_SCHEMA, text.replace('OwnWindow', 'Anywhere'))).not.toEqual([]);
  });

  test('is called as the lesson is in every language of the package, the first one first', () => {
    const { text } = courseOf();
    const titles = [...text.matchAll(/<title>\s*([^]*?)\s*<\/title>/g)].map(([, title = '']) => title);
    expect(titles).toHaveLength(2);
    for (const title of titles) {
      expect(title).toMatch(
        /^<langstring lang="nl">Eerst &lt;Office&gt; &amp; dan “Azure”<\/langstring>\s*<langstring lang="en">Office 365 first<\/langstring>$/,
      );
    }
  });

  test('is named by its lesson and its options', () => {
    const { id } = aboutPackage(OPTIONS);
    expect(idsIn(courseOf().text)).toEqual([
      `https://onetenant.example/packages/${id}`,
      'https://onetenant.example/lessons/office-first',
    ]);
  });

  test('has the pass mark as the LMS compares it, and is done once it is passed', () => {
    expect(courseOf({ passMark: 80 }).text).toContain('masteryScore="0.8"');
    expect(courseOf({ passMark: 29 }).text).toContain('masteryScore="0.29"');
    expect(courseOf().text).not.toContain('masteryScore');
    expect(courseOf().text).toContain('moveOn="CompletedAndPassed"');
    expect(courseOf({ modes: ['watch'] }).text).toContain('moveOn="Completed"');
  });
});
