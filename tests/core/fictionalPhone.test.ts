import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  callingCodeOf,
  COUNTRIES,
  dialledAtHome,
  fictionalPhonesOf,
  flawsOf,
  readTrainingPhone,
  trainingPhoneOf,
} from '../../src/core/index';
import { readFictionalPhone } from '../../src/core/rules/fictionalPhones';
import { ABOUT_KELLEY } from '../kit/given';

describe('fictional telephone numbers', () => {
  test.each([
    ['555-0100', '(425) 555-0100'],
    ['5550100', '(425) 555-0100'],
    ['425 555 0123', '(425) 555-0123'],
    ['(206) 555-0150', '(206) 555-0150'],
    ['+1 (206) 555-0150', '(206) 555-0150'],
    ['1-206-555-0150', '(206) 555-0150'],
    ['206.555.0199', '(206) 555-0199'],
    ['  555 01 42 ', '(425) 555-0142'],
  ])('“%s” is %s', (typed, read) => {
    expect(readFictionalPhone(typed)).toBe(read);
  });

  test.each([
    '',
    'Kelley',
    '555-0200',
    '555-010',
    '555-01000',
    '425 555 1234',
    '425 554 0100',
    '9123 4567',
    '+31 20 555 0123',
    '+1 555 0100',
    '1 1 425 555 0100',
    '911',
    '55501',
    '555-0100 555-0100',
    '555-0100 x7',
  ])('“%s” is none: it might be somebody’s', (typed) => {
    expect(readFictionalPhone(typed)).toBeUndefined();
  });

  test('have one written form, which reads as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{3})?55501\d\d$/), (typed) => {
        const read = readFictionalPhone(typed);
        expect(read).toMatch(/^\(\d{3}\) 555-01\d\d$/);
        expect(read && readFictionalPhone(read)).toBe(read);
      }),
    );
  });

  test('are of the range 555-0100 to 555-0199, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[+\d() -]{0,20}$/), fc.stringMatching(/^\d{7,11}$/));
    fc.assert(
      fc.property(typed, (any) => {
        expect(readFictionalPhone(any) ?? '(425) 555-0100').toMatch(/^\(\d{3}\) 555-01\d\d$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('are not found where the digits are those of another range', () => {
    const other = fc.stringMatching(/^[2-9]\d{9}$/).filter((digits) => !/55501\d\d$/.test(digits));
    fc.assert(fc.property(other, (digits) => readFictionalPhone(digits) === undefined));
  });
});

describe('telephone numbers of a country', () => {
  test.each([
    ['US', '(425) 555-0100', '(425) 555-0100'],
    ['CA', '(425) 555-0100', '(425) 555-0100'],
    ['GB', '020 7946 0000', '+44 20 7946 0000'],
    ['DE', '030 23125 000', '+49 30 23125 000'],
    ['FR', '01 99 00 00 00', '+33 1 99 00 00 00'],
    ['SE', '08-465 004 00', '+46 8 465 004 00'],
    ['AU', '(02) 5550 0000', '+61 2 5550 0000'],
    ['IE', '020 910 0000', '+353 20 910 0000'],
    ['NL', '0000 0000', '+31 0000 0000'],
    ['IT', '0000 0000', '+39 0000 0000'],
  ])('of %s: %s is offered, and kept as %s', (country, offered, kept) => {
    expect(trainingPhoneOf(country)).toBe(offered);
    expect(readTrainingPhone(offered, country)).toBe(kept);
    expect(readTrainingPhone(kept, country)).toBe(kept);
    expect(dialledAtHome(kept, country)).toEqual({ country, number: offered });
  });

  test('are offered by every country, which takes what it offers', () => {
    for (const country of COUNTRIES) {
      expect(readTrainingPhone(trainingPhoneOf(country), country)).toBeDefined();
      expect(flawsOf({ ...ABOUT_KELLEY, country, workPhone: trainingPhoneOf(country) })).toEqual({});
    }
  });

  test.each([
    ['GB', '07700 900123'],
    ['GB', '+44 7700 900123'],
    ['GB', '1632 960000'],
    ['DE', '0221 4710 999'],
    ['FR', '0639980001'],
  ])('of %s may be written as “%s”', (country, typed) => {
    expect(readTrainingPhone(typed, country)).toBeDefined();
  });

  test.each([
    ['GB', '020 7947 0000'],
    ['GB', '020 7946 1000'],
    ['GB', '+49 30 23125 000'],
    ['DE', '030 23126 000'],
    ['FR', '06 39 99 00 00'],
    ['SE', '070-174 06 04'],
    ['NL', '020 624 1111'],
    ['NL', '06 1234 5678'],
    ['NL', '(425) 555-0100'],
    ['DK', '9123 4568'],
    ['AU', '0000 0000'],
  ])('of %s are not “%s”: it might be somebody’s', (country, typed) => {
    expect(readTrainingPhone(typed, country)).toBeUndefined();
  });

  test('are that of the figures in every country: forms begin with it, and it is kept without a calling code', () => {
    for (const country of COUNTRIES) expect(readTrainingPhone('91234567', country)).toBe('9123 4567');
  });

  test('are those of the first morning’s country where the country is none', () => {
    for (const country of ['', 'XX', 'constructor']) {
      expect(callingCodeOf(country)).toBe('+1');
      expect(fictionalPhonesOf(country)).toEqual(['(xxx) 555-01xx']);
      expect(dialledAtHome('(425) 555-0100', country)).toEqual({ country: 'US', number: '(425) 555-0100' });
    }
  });

  test('can be written with the calling code of another country in a form that keeps them as they are typed', () => {
    expect(flawsOf({ ...ABOUT_KELLEY, country: 'NL', workPhone: '+44 20 7946 0123' })).toEqual({});
    expect(flawsOf({ ...ABOUT_KELLEY, country: 'NL', workPhone: '+44 20 7947 0123' })).toEqual({
      workPhone: 'not-fictional',
    });
  });
});
