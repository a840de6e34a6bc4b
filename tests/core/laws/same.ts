import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Entry } from '../../../src/core/index';

/** The log as it comes back from where it is stored. */
export function stored(log: readonly Entry[]): Entry[] {
  return throughJson(log) as Entry[];
}

export function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** As `toEqual`, but fast where they are; slow, and telling, where they are not. */
export function same(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}
