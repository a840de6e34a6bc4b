import { ofType, type DirectoryMap, type Place, type Thing } from '../../../core/index';
import type { TextOf } from '../../../i18n/useText';
import type { ThingWords } from '../useThingWords';
import type { Box } from '../tieCurve';

/** A thing as a box of a drawing, with the words in it, the name first. */
export type Drawn = { readonly thing: Thing; readonly box: Box; readonly words: readonly string[] };

/** Words that stand by themselves. */
export type Label = { readonly text: string; readonly x: number; readonly y: number };

export type Layout = {
  readonly height: number;
  readonly drawn: readonly Drawn[];
  readonly labels: readonly Label[];
};

/** All lengths of a drawing, in its own units. */
export const SIZES = {
  width: 1120,
  margin: 48,
  head: 96,
  title: 78,
  padding: 20,
  channel: 130,
  gap: 10,
  between: 26,
  line: 20,
  foot: 76,
} as const;

const { width, margin, head, title, padding, channel, gap, between, line, foot } = SIZES;
const LEFT = margin + padding;
const COLUMN = (width - 2 * LEFT - channel) / 2;
const RIGHT = LEFT + COLUMN + channel;

type Words = { readonly words: ThingWords; readonly t: TextOf };

/** Where everything of a map is on a drawing: directories below each other, people on the left, subscriptions on the right. */
export function layoutMap(map: DirectoryMap, say: Words): Layout {
  const drawn: Drawn[] = [];
  const labels: Label[] = [];
  let top: number = head;

  for (const { thing, inside } of map.directories) {
    const start = top + title;
    const people = ofType(inside, 'person');
    const left = column(people, LEFT, start + line, say, drawn);
    labels.push({ text: say.t('map.people', { count: thing.users }), x: LEFT, y: start + 8 });
    const more = thing.more + thing.moreDeleted;
    if (thing.more > 0) labels.push({ text: say.t('map.more', { count: thing.more }), x: LEFT, y: left + 14 });
    const right = column([...ofType(inside, 'azure'), ...ofType(inside, 'office')], RIGHT, start + line, say, drawn);
    const bottom = Math.max(left + (more > 0 ? line : 0), right) + padding - gap;
    const box = { left: margin, top, width: width - 2 * margin, height: bottom - top };
    drawn.push({ thing, box, words: [say.words.name(thing), say.words.nick(thing)] });
    top = bottom + between;
  }
  if (map.outside.length > 0) {
    labels.push({ text: say.t('map.outside'), x: LEFT, y: top + 8 });
    top = column(map.outside, LEFT, top + line, say, drawn);
  }
  return { height: top + foot, drawn, labels };
}

/** Puts things below each other, and what is in each below its words. Answers with where the next one would be. */
function column(
  places: readonly Place[],
  left: number,
  top: number,
  say: Words,
  drawn: Drawn[],
  wide = COLUMN,
): number {
  let next = top;
  for (const { thing, inside } of places) {
    const words = wordsIn(thing, say.words);
    const own = next + words.length * line + 14;
    const bottom = inside.length > 0 ? column(inside, left + padding, own, say, drawn, wide - 2 * padding) : own;
    drawn.push({ thing, box: { left, top: next, width: wide, height: bottom - next }, words });
    next = bottom + gap;
  }
  return next;
}

function wordsIn(thing: Thing, words: ThingWords): string[] {
  const nick = words.nick(thing);
  const isPerson = thing.type === 'person' || thing.type === 'account';
  const said = [isPerson ? nick : words.kind(thing), ...words.tags(thing)].filter((one) => one !== '');
  return [words.name(thing), said.join(' · ')].filter((one) => one !== '');
}
