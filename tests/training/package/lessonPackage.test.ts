import { describe, expect, it } from 'vitest';
import { parseLessonPackage, type LessonPackage } from '../../../src/training/package/lessonPackage';
import { PACKAGE_ELEMENT, parsePackageId, STANDARDS, type Standard } from '../../../src/training/package/packageId';
import { logoOf } from '../../kit/png';

const PACKAGE: LessonPackage = {
  form: 1,
  id: 'office-first-1a2b3c4d',
  standard: 'scorm-1.2',
  lesson: 'office-first',
  version: 1,
  modes: ['guided', 'test'],
  languages: ['en', 'nl'],
  tokens: false,
  failedAsIncomplete: false,
};

describe('what a package says about itself', () => {
  it('is read as it was written', () => {
    expect(parseLessonPackage(JSON.stringify(PACKAGE))).toEqual(PACKAGE);
    const brand = { colour: '#0b6e4f', logo: logoOf(120, 30) };
    const whole = { ...PACKAGE, names: { organization: 'Litware' }, brand, passMark: 80, attempts: 3 };
    expect(parseLessonPackage(JSON.stringify(whole))).toEqual(whole);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['of a newer form', { form: 2 }],
    ['whose id cannot be a part of a name', { id: '../other' }],
    ['of a standard that is not known', { standard: 'aicc' }],
    ['without a mode', { modes: [] }],
    ['with a mode that is there twice', { modes: ['guided', 'guided'] }],
    ['with more than a language code', { languages: ['en-US'] }],
    ['with a pass mark above the whole', { passMark: 101 }],
    ['without attempts', { attempts: 0 }],
    ['with a colour that is none', { brand: { colour: 'red' } }],
    ['with a logo that is a drawing', { brand: { logo: 'data:image/svg+xml;base64,PHN2Zy8+' } }],
    ['with something that is not known', { more: true }],
  ])('is nothing in one %s', (_what, part) => {
    expect(parseLessonPackage(JSON.stringify({ ...PACKAGE, ...part }))).toBeUndefined();
  });

  it.each<Standard>(STANDARDS)('may be for an LMS of %s', (standard) => {
    expect(parseLessonPackage(JSON.stringify({ ...PACKAGE, standard }))?.standard).toBe(standard);
    expect(parsePackageId(JSON.stringify({ ...PACKAGE, standard }))).toEqual({ id: PACKAGE.id, standard });
  });

  it('stands where both who writes a package and who reads it look', () => {
    expect(PACKAGE_ELEMENT).toBe('lesson-package');
  });

  it('is nothing in what is no JSON', () => {
    expect(parseLessonPackage('')).toBeUndefined();
    expect(parseLessonPackage('{')).toBeUndefined();
    expect(parsePackageId('{')).toBeUndefined();
    expect(parsePackageId('{}')).toBeUndefined();
  });
});
