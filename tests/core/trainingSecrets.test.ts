import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  flawOfNewPassword,
  isTrainingPassword,
  readCard,
  TRAINING_CARDS,
  TRAINING_PASSWORD,
  type CardForm,
} from '../../src/core/index';

const DATE = '2016-08-17T09:00';
const HOLDER = 'Kelley Wall';
const GOOD: CardForm = {
  number: '4111 1111 1111 1111',
  month: '8',
  year: '2020',
  securityCode: '123',
  name: 'Kelley Wall',
};
const verdictOn = (...given: Parameters<typeof readCard>) => {
  const read = readCard(...given);
  return 'card' in read ? read.card : read.flaws;
};
const judge = (changes: Partial<CardForm>) => verdictOn({ ...GOOD, ...changes }, DATE, HOLDER);
const flawOf = (typed: string, again = typed) => flawOfNewPassword(typed, again);
const isListed = (number: string) =>
  TRAINING_CARDS.some((card) => card.number.replaceAll(' ', '') === number.replaceAll(/\D/g, ''));

/** Any text that has the right check digit, as real card numbers have. */
const passesLuhn = fc
  .tuple(fc.constantFrom('4', '51', '55', '37', '6011', '35', ''), fc.stringMatching(/^\d{9,15}$/))
  .map(([brand, rest]) => brand + rest)
  .map((start) => start + '0123456789'.split('').find((digit) => luhn(start + digit)));

describe('the training password', () => {
  test('is the one that stands beside the field', () => {
    expect(TRAINING_PASSWORD).toBe('Pass@word1');
    expect(isTrainingPassword('Pass@word1')).toBe(true);
  });

  test.each(['', 'pass@word1', 'Pass@word1 ', ' Pass@word1', 'Pass@word', 'Pass@word11', 'PASS@WORD1'])(
    'is not “%s”: letter case and blanks count',
    (typed) => {
      expect(isTrainingPassword(typed)).toBe(false);
    },
  );

  test('is no other text at all', () => {
    fc.assert(fc.property(fc.string(), (typed) => isTrainingPassword(typed) === (typed === TRAINING_PASSWORD)));
  });
});

describe('a new password', () => {
  test('is the training password, typed twice', () => {
    expect(flawOf('Pass@word1')).toBeUndefined();
  });

  test('is needed', () => {
    expect(flawOf('')).toBe('required');
    expect(flawOf('', 'Pass@word1')).toBe('required');
  });

  test.each([
    'Pass@w1',
    'Aa345678901234567',
    'password',
    'PASSWORD1',
    'pass word1A',
    'Password',
    '12345678',
    'пароль№123',
  ])('is no “%s”: it has 8 to 16 characters of three kinds, and no blanks', (typed) => {
    expect(flawOf(typed)).toBe('password-too-weak');
  });

  test.each(['Passw0rd', 'pass@word2', 'PASS@WORD2', 'Pass@word', 'Aa345678', 'Aa34567890123456'])(
    'is no “%s” either: of all good ones the training password alone is taken',
    (typed) => {
      expect(flawOf(typed)).toBe('password-not-for-training');
    },
  );

  test('is typed the same both times', () => {
    expect(flawOf('Pass@word1', 'Pass@word2')).toBe('passwords-differ');
    expect(flawOf('Pass@word1', '')).toBe('passwords-differ');
    expect(flawOf('Passw0rd', 'Passw0re')).toBe('passwords-differ');
  });

  test('is never any other text, however it is typed again', () => {
    const any = fc.oneof(fc.string(), fc.constant(TRAINING_PASSWORD), fc.stringMatching(/^[ -~]{8,16}$/));
    fc.assert(
      fc.property(any, any, (typed, again) => {
        const taken = flawOfNewPassword(typed, again) === undefined;
        expect(taken).toBe(typed === TRAINING_PASSWORD && again === TRAINING_PASSWORD);
      }),
    );
  });
});

describe('the training cards', () => {
  test.each([
    ['4111 1111 1111 1111', 'accepted'],
    ['4000 0000 0000 0002', 'declined'],
    ['5105 1051 0510 5100', 'prepaid'],
  ])('%s is %s', (number, verdict) => {
    expect(judge({ number })).toBe(verdict);
    expect(judge({ number: number.replaceAll(' ', '') })).toBe(verdict);
    expect(judge({ number: ` ${number.replaceAll(' ', '-')} ` })).toBe(verdict);
  });

  test('have any three digits on the back', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{3}$/), (securityCode) => judge({ securityCode }) === 'accepted'));
  });

  test('are made out to the person, letter case and blanks aside', () => {
    expect(judge({ name: ' kelley   WALL ' })).toBe('accepted');
    expect(judge({ name: 'Kelly Wall' })).toEqual({ name: 'not-your-name' });
    expect(judge({ name: 'Kelley' })).toEqual({ name: 'not-your-name' });
    expect(judge({ name: 'KelleyWall' })).toEqual({ name: 'not-your-name' });
    expect(judge({ name: 'Jane Gould' })).toEqual({ name: 'not-your-name' });
  });

  test.each([
    ['8', '2016'],
    ['08', '2016'],
    ['9', '2016'],
    ['12', '2016'],
    ['1', '2017'],
    ['01', '2026'],
  ])('are good until the end of month %s of %s', (month, year) => {
    expect(judge({ month, year })).toBe('accepted');
  });

  test.each([
    ['7', '2016'],
    ['07', '2016'],
    ['1', '2016'],
    ['12', '2015'],
    ['12', '1999'],
  ])('have expired with month %s of %s', (month, year) => {
    expect(judge({ month, year })).toEqual({ year: 'card-expired' });
  });

  test('expire by the date of the world', () => {
    expect(verdictOn({ ...GOOD, month: '12', year: '2016' }, '2016-12-31T23:59', HOLDER)).toBe('accepted');
    expect(verdictOn({ ...GOOD, month: '12', year: '2016' }, '2017-01-01T00:00', HOLDER)).toEqual({
      year: 'card-expired',
    });
  });

  test.each(['12', '1234', '12a', 'abc', '1 2 3', '١٢٣'])('have no “%s” on the back', (securityCode) => {
    expect(judge({ securityCode })).toEqual({ securityCode: 'not-three-digits' });
  });

  test('need every field, and each empty one is named', () => {
    expect(verdictOn({ number: '', month: '', year: '', securityCode: ' ', name: ' ' }, DATE, HOLDER)).toEqual({
      number: 'required',
      month: 'required',
      year: 'required',
      securityCode: 'required',
      name: 'required',
    });
  });

  test('show their flaws whatever would have become of them', () => {
    const declined = { number: '4000 0000 0000 0002', securityCode: '' };
    expect(judge(declined)).toEqual({ securityCode: 'required' });
  });
});

describe('any other card number', () => {
  const refused = { number: 'card-not-for-training' };

  test('is never taken, as near as it may come', () => {
    for (const { number } of TRAINING_CARDS) {
      const digits = number.replaceAll(' ', '');
      for (let at = 0; at < digits.length; at++) {
        const other = String((Number(digits[at]) + 1) % 10);
        expect(judge({ number: digits.slice(0, at) + other + digits.slice(at + 1) })).toEqual(refused);
        expect(judge({ number: digits.slice(0, at) + digits.slice(at + 1) })).toEqual(refused);
      }
      expect(judge({ number: `${digits}0` })).toEqual(refused);
      expect(judge({ number: `0${digits}` })).toEqual(refused);
      expect(judge({ number: `${digits} ${digits}` })).toEqual(refused);
    }
  });

  test('is never taken, of any length', () => {
    const number = fc.stringMatching(/^\d{1,25}$/).filter((digits) => !isListed(digits));
    fc.assert(
      fc.property(number, (digits) => {
        expect(judge({ number: digits })).toEqual(refused);
      }),
    );
  });

  test('is never taken, though it passes the check of real cards', () => {
    const number = passesLuhn.filter((digits) => !isListed(digits));
    fc.assert(
      fc.property(number, (digits) => {
        expect(judge({ number: digits })).toEqual(refused);
      }),
    );
  });

  test('is never taken, whatever else is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d -]{0,30}$/));
    const form = fc.record({ number: typed, month: typed, year: typed, securityCode: typed, name: typed });
    fc.assert(
      fc.property(
        form.filter(({ number }) => !isListed(number)),
        (any) => {
          expect(verdictOn(any, DATE, HOLDER)).toBeTypeOf('object');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is not repeated in what is said about it', () => {
    const form = fc.record({
      number: passesLuhn,
      month: fc.constantFrom('1', ''),
      year: fc.constantFrom('2015', '2020', ''),
      securityCode: fc.stringMatching(/^\d{4}$/),
      name: fc.stringMatching(/^[A-Z]{9}$/),
    });
    fc.assert(
      fc.property(form, (any) => {
        const said = JSON.stringify(verdictOn(any, DATE, HOLDER));
        for (const typed of [any.number, any.securityCode, any.name]) expect(said).not.toContain(typed);
      }),
    );
  });
});

function luhn(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
