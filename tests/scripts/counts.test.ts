// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest } from '../../scripts/counts.mjs';

const fileOf = (...statuses: string[]) => ({
  status: statuses.every((status) => status === 'passed') ? 'passed' : 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});
const played = (stats: object, ...errors: string[]) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('a tool', () => {
  test('counts as one', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(countCheck(1)).toEqual({ passed: 0, failed: 1 });
  });

  test('that was ended by a signal has failed', () => {
    expect(countCheck(null)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a run of vitest', () => {
  test('counts the tests of all files', () => {
    const report = { testResults: [fileOf('passed', 'passed'), fileOf('passed', 'failed')] };
    expect(countVitest(1, report)).toEqual({ passed: 3, failed: 1 });
  });

  test.each(['skipped', 'pending', 'todo'])('counts a test that is %s as failed', (status) => {
    expect(countVitest(0, { testResults: [fileOf('passed', status)] })).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a file that could not be read as failed', () => {
    const report = { testResults: [fileOf('passed'), { status: 'failed', assertionResults: [] }] };
    expect(countVitest(1, report)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a file that broke after its tests as failed', () => {
    const report = { testResults: [{ ...fileOf('passed'), status: 'failed' }] };
    expect(countVitest(1, report)).toEqual({ passed: 1, failed: 1 });
  });

  test('that ended badly without a failed test has failed', () => {
    expect(countVitest(1, { testResults: [fileOf('passed')] })).toEqual({ passed: 1, failed: 1 });
  });

  test('without a report, or without tests, has failed', () => {
    expect(countVitest(1, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(0, { testResults: [] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a run of Playwright', () => {
  test('counts what was expected as passed', () => {
    expect(countPlaywright(0, played({ expected: 5 }))).toEqual({ passed: 5, failed: 0 });
  });

  test('counts failed, flaky and skipped tests and stray errors as failed', () => {
    const report = played({ expected: 1, unexpected: 2, flaky: 3, skipped: 4 }, 'no server');
    expect(countPlaywright(1, report)).toEqual({ passed: 1, failed: 10 });
  });

  test('without a report has failed', () => {
    expect(countPlaywright(1, undefined)).toEqual({ passed: 0, failed: 1 });
  });
});
