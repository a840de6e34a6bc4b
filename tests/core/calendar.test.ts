import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysUntil, decide, emptyWorld, evolveAll } from '../../src/core/index';
import { FIRST_MORNING } from '../../src/core/editions/august2016';
import { addMinutes } from '../../src/core/world/calendar';
import { given } from '../kit/given';

const letTimePass = (minutes: number) => ({ type: 'letTimePass', minutes }) as const;

describe('the date of the world', () => {
  test('is the morning of 17 August 2016 at first', () => {
    expect(given().world.date).toBe('2016-08-17T09:00');
  });

  test.each([
    [1, '2016-08-17T09:01'],
    [60, '2016-08-17T10:00'],
    [15 * 60, '2016-08-18T00:00'],
    [30 * 24 * 60, '2016-09-16T09:00'],
    [15 * 24 * 60, '2016-09-01T09:00'],
    [366 * 24 * 60, '2017-08-18T09:00'],
    // February of 2020 has a 29th day, and no summer time anywhere takes an hour.
    [1291 * 24 * 60, '2020-02-29T09:00'],
    [67 * 24 * 60, '2016-10-23T09:00'],
    [75 * 24 * 60, '2016-10-31T09:00'],
  ])('after %d minutes is %s', (minutes, date) => {
    given().when(letTimePass(minutes)).then({ type: 'TimePassed', date });
  });

  test.each([0, -1, -30, 0.5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'does not move by %d minutes: it moves forward only, by whole minutes',
    (minutes) => {
      given().when(letTimePass(minutes)).rejected('time-moves-forward');
    },
  );

  test('ends with the year 2099, to the minute', () => {
    const toTheEnd = (Date.parse('2099-12-31T23:59Z') - Date.parse('2016-08-17T09:00Z')) / 60_000;
    given().when(letTimePass(toTheEnd)).then({ type: 'TimePassed', date: '2099-12-31T23:59' });
    given()
      .when(letTimePass(toTheEnd + 1))
      .rejected('date-too-far');
    given().after(letTimePass(toTheEnd)).when(letTimePass(1)).rejected('date-too-far');
  });

  test('moves by nothing but the command', () => {
    const { world } = given().after(letTimePass(5), letTimePass(7));
    expect(world).toEqual({ ...given().world, date: '2016-08-17T09:12' });
  });

  test.each([
    ['2016-09-16T09:00', 30],
    ['2016-08-18T09:01', 2],
    ['2016-08-18T09:00', 1],
    ['2016-08-17T09:01', 1],
    ['2016-08-17T09:00', 0],
    ['2016-08-01T09:00', 0],
  ])('has as many days left until %s as have begun: %d', (end, days) => {
    expect(daysUntil(given().world, end)).toBe(days);
  });

  test('is later after more minutes, also as text', () => {
    const minutes = fc.integer({ min: 1, max: 100 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minutes, minutes, (first, second) => {
        const once = addMinutes(FIRST_MORNING, first);
        const twice = addMinutes(once, second);
        expect(once > FIRST_MORNING && twice > once).toBe(true);
        expect(twice).toBe(addMinutes(FIRST_MORNING, first + second));
      }),
    );
  });

  test('is never lost, however long one waits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (minutes) => {
        const before = emptyWorld('test');
        const decision = decide(before, letTimePass(minutes));
        const after = 'events' in decision ? evolveAll(before, decision.events) : before;
        expect(after.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(after.date >= before.date).toBe(true);
      }),
    );
  });
});
