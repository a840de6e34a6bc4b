import { useMemo } from 'react';
import { mapOf, rowsOf, usersTouchedIn, type DirectoryMap, type Moment, type News } from '../../core/index';
import { useText } from '../../i18n/useText';
import type { ThingWords } from '../../parts/directory-map/useThingWords';
import { useMedia } from '../../ui/useMedia';

/** What a thing on a map was before the last deed, and is since; a number stands at it on the map. */
export type Turn = { readonly key: string; readonly number: number; readonly name: string; readonly told: string };

type Row = ReturnType<typeof rowsOf>[number];

/** What the last deed turned into something else, for those who want nothing to move; nothing for anybody else. */
export function useTurns(
  map: DirectoryMap,
  fresh: ReadonlyMap<string, News>,
  last: Moment | undefined,
  words: ThingWords,
): readonly Turn[] {
  const t = useText();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return useMemo(() => {
    if (!isStill || !last || fresh.size === 0) return [];
    const now = rowsOf(map);
    const turned = now.filter(({ thing, ties }) => fresh.has(thing.key) || ties.some(({ key }) => fresh.has(key)));
    // Who is on the map since has to be on that of before, too.
    const kept = [...usersTouchedIn(last), ...turned.map(({ thing }) => thing.key)];
    const then = rowsOf(mapOf(last.before, { kept }));

    const wordsFor = (rows: readonly Row[]) => {
      const things = new Map(rows.map(({ thing }) => [thing.key, thing]));
      return ({ thing, within, ties }: Row) => {
        const bound = ties.flatMap((tie) => {
          const to = things.get(tie.to);
          return to ? [words.tie(tie, to)] : [];
        });
        const place = within ? [t('map.turn.in', { name: words.distinct(within) })] : [];
        return [words.kind(thing), ...words.tags(thing), ...place, ...bound].join(', ');
      };
    };
    const [wordsNow, wordsThen] = [wordsFor(now), wordsFor(then)];
    return turned.map((row, at): Turn => {
      const { key } = row.thing;
      const old = then.find(({ thing }) => thing.key === key);
      const name = words.name(row.thing);
      const nameThen = old && words.name(old.thing);
      const before = old && [...(nameThen === name ? [] : [nameThen]), wordsThen(old)].join(', ');
      return {
        key,
        number: at + 1,
        name,
        told: t('map.turn', { before: before ?? t('map.turn.none'), after: wordsNow(row) }),
      };
    });
  }, [isStill, map, fresh, last, words, t]);
}
