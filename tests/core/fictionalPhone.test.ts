import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFictionalPhone } from '../../src/core/index';

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
