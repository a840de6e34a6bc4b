import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { evolve, idsGivenBy } from '../../src/core/rules/rules';
import { AnyCommand, COMMANDS } from '../../src/core/shapes/commands';
import { AnyEvent, EVENTS, type Event } from '../../src/core/shapes/events';
import { NewCode, NewId } from '../../src/core/shapes/parts';
import { AnyRejection, REJECTIONS } from '../../src/core/shapes/rejections';
import { emptyWorld } from '../../src/core/world/world';
import { acceptorOf } from '../../src/store/log/acceptor';
import { objectsOf } from '../kit/fromShapes';

const MESSAGES = [
  ...Object.entries(COMMANDS).map(([name, parts]) => ({ key: 'type', name, parts, union: AnyCommand })),
  ...Object.entries(EVENTS).map(([name, parts]) => ({ key: 'type', name, parts, union: AnyEvent })),
  ...Object.entries(REJECTIONS).map(([name, parts]) => ({ key: 'code', name, parts, union: AnyRejection })),
];

test.each(MESSAGES)('what is made of the shape of $name is read as it is, and with nothing beside it', (message) => {
  const { key, name, parts, union } = message;
  const accepts = acceptorOf(union);
  fc.assert(
    fc.property(objectsOf(parts, {}), (held) => {
      const written = { [key]: name, ...held };
      expect(v.parse(union, written)).toEqual(written);
      expect(accepts(written)).toBe(true);
      expect(v.is(union, { ...written, beside: 1 })).toBe(false);
    }),
    { numRuns: 10 },
  );
});

describe('the numbers that an event takes', () => {
  test.each(Object.entries(EVENTS))('are those of its shape: %s', (name, parts) => {
    const fields = Object.entries<unknown>(parts);
    const ids = fields.flatMap(([field, part]) => (part === NewId ? [field] : []));
    const codes = fields.filter(([, part]) => part === NewCode).length;
    fc.assert(
      fc.property(objectsOf(parts, {}), (held) => {
        // What is made of the shape of an event is an event.
        const event = { type: name, ...held } as Event;
        const given = Object.entries(event).flatMap(([field, id]) => (ids.includes(field) ? [id as string] : []));
        expect(new Set(idsGivenBy(event))).toEqual(new Set(given));
        expect(evolve(emptyWorld('test'), event).issued).toBe(ids.length + codes);
      }),
      { numRuns: 3 },
    );
  });
});
