import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINK_WORDS } from '../../src/store/share/linkWords';
import { makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import { LAW_SEED } from '../core/laws/walk';
import { anyDamageToJson, anyDamageToText, anyLog, damagedCopies, lawfulOrRefused, starts } from './foreignRuns';

const LINKS = 1_000;
const COPIES = 10;
const dictionary = strToU8(LINK_WORDS);

const unpacked = (link: string) =>
  strFromU8(inflateSync(new Uint8Array(Buffer.from(link.slice(2), 'base64url')), { dictionary }));
const packed = (text: string) => `1.${Buffer.from(deflateSync(strToU8(text), { dictionary })).toString('base64url')}`;

test(`${LINKS} damaged links are each refused with a reason, or are lawful runs`, () => {
  const outcomes = new Map<string, number>();
  const anyLink = anyLog
    .map((log) => makeRunLink(log, { main: 'portal.azure.com' }, starts) ?? '')
    .filter((link) => link !== '');
  const links = damagedCopies(COPIES, anyLink, (link) =>
    fc.oneof(anyDamageToText(link), anyDamageToText(unpacked(link)).map(packed), {
      weight: 3,
      arbitrary: anyDamageToJson(JSON.parse(unpacked(link))).map(packed),
    }),
  );
  const law = fc.property(links, (damaged) => {
    for (const link of damaged) {
      const outcome = lawfulOrRefused(parseRunLink(link, starts, '2026-02-02T12:00:00.000Z')) ?? 'lawful';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  });
  fc.assert(law, { seed: LAW_SEED, numRuns: LINKS / COPIES });

  console.info('damaged links:', Object.fromEntries(outcomes));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect([...outcomes.keys()]).toEqual(
    expect.arrayContaining(['lawful', 'link-damaged', 'told-otherwise', 'part-wrong missing', 'part-wrong wrong-type']),
  );
});
