import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/core/index';
import { parseEntry } from '../../src/store/log/parseEntry';
import { onLogs } from '../core/laws/onWalks';
import { beginningOf } from '../core/laws/walk';

const first = beginningOf({ events: [], moves: [] });

describe('an entry that is read from a storage', () => {
  test('is to the letter what was written, whatever was done', () => {
    onLogs((log) => {
      const read = structuredClone(log).map(parseEntry);
      expect(read).toEqual(log);
      expect(readLog(read).world).toEqual(readLog(log).world);
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'an entry'],
    ['an empty object', {}],
    ['without a number', { ...first, seq: undefined }],
    ['with half a number', { ...first, seq: 0.5 }],
    ['with a number before the first', { ...first, seq: -1 }],
    ['with a number as a text', { ...first, seq: '0' }],
    ['that says nothing', { ...first, what: undefined }],
    ['of a form that nobody knows', { ...first, what: { type: 'danced' } }],
    ['that did something without facts', { ...first, what: { type: 'did', command: { type: 'signOut' } } }],
    ['with a fact that is nothing', { ...first, what: { type: 'did', command: { type: 'signOut' }, events: [null] } }],
    ['that was refused for no reason', { ...first, what: { type: 'refused', command: { type: 'signOut' } } }],
    ['that visited nowhere', { ...first, what: { type: 'visited' } }],
  ])('is none where it is %s', (_what, read) => {
    expect(() => parseEntry(read)).toThrow(/\w/);
  });

  test('is an entry or an error, whatever is in the storage', () => {
    fc.assert(
      fc.property(fc.anything(), (read) => {
        expect(() => parseEntry(read)).toThrow(/\w/);
      }),
    );
  });
});
