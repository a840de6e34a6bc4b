import type { DirectoryMap, Thing } from '../../../core/index';
import type { TextOf } from '../../../i18n/useText';
import { kindsOf, linesOf, type Line } from '../tieCurve';
import type { ThingWords } from '../useThingWords';
import { layoutMap, SIZES, type Drawn, type Label } from './layoutMap';

/** A picture as a file holds it: nothing in it is anywhere else. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

type Said = {
  readonly words: ThingWords;
  readonly t: TextOf;
  readonly title: string;
  /** That it is a simulation. */
  readonly note: string;
};

/** What the lines mean stands below, in rows. */
const LEGEND = { columns: 3, width: 340, up: 48 };
/** About how wide a letter is, of its height. */
const LETTER = 0.54;
const FONT = "'Segoe UI', 'Open Sans', system-ui, sans-serif";

/** A map as an SVG of its own, in the colours that the page has, with its words as text. */
export function drawMap(map: DirectoryMap, { words, t, title, note }: Said): Drawing {
  const { height, drawn, labels } = layoutMap(map, { words, t });
  const boxes = new Map(drawn.map(({ thing, box }) => [thing.key, box]));
  // What is around others is drawn before them.
  const things = drawn.toSorted((one, other) => other.box.width * other.box.height - one.box.width * one.box.height);
  const { width, margin } = SIZES;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FONT)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colour('--simulator-picture')}"/>`,
    text({ x: margin, y: 46, text: title }, 26, '--map-text', 700),
    text({ x: margin, y: 74, text: note }, 16, '--simulator-quiet'),
    ...things.map((one) => thingOf(one, map.numbers.get(one.thing.key))),
    ...labels.map((label) => text(label, 15, '--simulator-quiet', 600)),
    ...linesOf(map.ties, (key) => boxes.get(key)).map(lineOf),
    ...kindsOf(map.ties).map((kind, at) => legendOf(kind, t(`map.legend.${kind}`), at, height)),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

type Look = { readonly fill: string; readonly line: string; readonly dash?: string; readonly text: string };

const GUEST: Look = { fill: '--map-guest', line: '--map-guest-line', dash: '6 4', text: '--map-text' };
const STOPPED: Look = { fill: '--map-stopped', line: '--map-stopped-text', dash: '2 4', text: '--map-stopped-text' };

function lookOf(thing: Thing): Look {
  switch (thing.type) {
    case 'directory':
      return { fill: '--simulator-directory', line: '--simulator-directory-line', text: '--map-text' };
    case 'account':
      return GUEST;
    case 'person':
      if (thing.deleted) return STOPPED;
      return thing.user.account === thing.user.id
        ? { fill: '--map-person', line: '--map-person-line', text: '--map-text' }
        : GUEST;
    case 'group':
      return { fill: '--map-group', line: '--map-azure-line', text: '--simulator-azure-text' };
    case 'azure':
      if (thing.state !== 'active') return STOPPED;
      return { fill: '--simulator-azure', line: '--map-azure-line', text: '--simulator-azure-text' };
    case 'office':
      if (thing.state === 'disabled' || thing.state === 'deleted') return STOPPED;
      return { fill: '--simulator-office', line: '--map-office-line', text: '--simulator-office-text' };
  }
}

function thingOf({ thing, box, words }: Drawn, number: number | undefined): string {
  const { fill, line, dash, text: ink } = lookOf(thing);
  const isDirectory = thing.type === 'directory';
  const inset = isDirectory ? 20 : 14;
  const sizes = isDirectory ? [24, 15] : [16, 13];
  const room = box.width - 2 * inset - (number === undefined ? 0 : 30);
  return [
    `<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" rx="${isDirectory ? 12 : 6}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${isDirectory ? 2.5 : 1.5}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
    ...words.map((one, at) => {
      const size = sizes[at] ?? 13;
      const y = box.top + (isDirectory ? 32 : 23) + at * SIZES.line;
      return text({ x: box.left + inset, y, text: clipped(one, room, size) }, size, ink, at === 0 ? 700 : 400);
    }),
    ...(number === undefined ? [] : [badge(box.left + box.width - 20, box.top + 18, number)]),
  ].join('\n');
}

const STROKES: Readonly<Record<Line['kind'], readonly [token: string, width: number, dash?: string]>> = {
  owner: ['--map-azure-line', 3.5],
  'service-administrator': ['--map-azure-line', 2],
  'co-administrator': ['--map-azure-line', 2, '9 4'],
  access: ['--map-access', 2, '3 3'],
  licence: ['--map-office-line', 1.8],
  'same-person': ['--map-number', 2.4, '6 5'],
};

function lineOf({ kind, path, ends }: Line): string {
  const [token, width, dash] = STROKES[kind];
  const dots = ends.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.2" fill="${colour(token)}"/>`);
  return `<path d="${path}" fill="none" stroke="${colour(token)}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>${dots.join('')}`;
}

function legendOf(kind: Line['kind'], said: string, at: number, height: number): string {
  const [x, y] = [
    SIZES.margin + (at % LEGEND.columns) * LEGEND.width,
    height - LEGEND.up + Math.floor(at / LEGEND.columns) * 22,
  ];
  const ends = [
    { x, y },
    { x: x + 36, y },
  ] as const;
  const sample = lineOf({ key: kind, kind, path: `M${x} ${y}h36`, ends, keys: [] });
  return `${sample}${text({ x: x + 48, y: y + 5, text: said }, 14, '--map-text')}`;
}

function badge(x: number, y: number, number: number): string {
  return `<circle cx="${x}" cy="${y}" r="10" fill="${colour('--map-number')}"/><text x="${x}" y="${y + 4.5}" font-size="13" font-weight="700" text-anchor="middle" fill="${colour('--map-number-text')}">${number}</text>`;
}

function text({ x, y, text: said }: Label, size: number, token: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour(token)}">${escaped(said)}</text>`;
}

function clipped(said: string, room: number, size: number): string {
  const most = Math.floor(room / (size * LETTER));
  return said.length <= most ? said : `${said.slice(0, most - 1).trimEnd()}…`;
}

/** A colour of the theme, as a file elsewhere has no theme. */
function colour(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim() || 'currentColor';
}

function escaped(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
