import type { Tie } from '../../core/index';

/** A box on a picture, in its units. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export type Line = {
  readonly key: string;
  readonly kind: Tie['kind'];
  readonly path: string;
  readonly ends: readonly [Point, Point];
  /** All ties that it stands for: where one person holds two things of one, one line says the weightier. */
  readonly keys: readonly string[];
};
type Point = { readonly x: number; readonly y: number };

const WEIGHT: Readonly<Record<Tie['kind'], number>> = {
  owner: 6,
  'service-administrator': 5,
  'co-administrator': 4,
  access: 3,
  licence: 2,
  'same-person': 1,
};
/** Lines come to a box below its upper edge, where its name is, however high it is. */
const DEEPEST = 26;
/** How far a line to the same person bulges into the left margin at most. */
const WIDEST = 40;

/** The lines of ties, between the boxes that are there. */
export function linesOf(ties: readonly Tie[], boxOf: (key: string) => Box | undefined): Line[] {
  return bundles(ties).flatMap(([first, ...others]) => {
    const [from, to] = [boxOf(first.from), boxOf(first.to)];
    if (!from || !to) return [];
    const { kind, key } = first;
    const ends = kind === 'same-person' ? leftEnds(from, to) : innerEnds(from, to);
    return [
      {
        key,
        kind,
        ends,
        path: kind === 'same-person' ? bulge(...ends) : swing(...ends),
        keys: [key, ...others.map((one) => one.key)],
      },
    ];
  });
}

/** The kinds of line that these ties come to, the weightiest first. */
export function kindsOf(ties: readonly Tie[]): Tie['kind'][] {
  const kinds = new Set(bundles(ties).map(([{ kind }]) => kind));
  return [...kinds].toSorted((one, other) => WEIGHT[other] - WEIGHT[one]);
}

// The ties between the same two things, the weightiest of each bundle first.
function bundles(ties: readonly Tie[]): [Tie, ...Tie[]][] {
  const pairs = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of ties.toSorted((one, other) => WEIGHT[other.kind] - WEIGHT[one.kind])) {
    const pair = `${tie.from} ${tie.to}`;
    const bundle = pairs.get(pair);
    if (bundle) bundle.push(tie);
    else pairs.set(pair, [tie]);
  }
  return [...pairs.values()];
}

function leftEnds(from: Box, to: Box): [Point, Point] {
  return [
    { x: from.left, y: middle(from) },
    { x: to.left, y: middle(to) },
  ];
}

function innerEnds(from: Box, to: Box): [Point, Point] {
  return [
    { x: from.left + from.width, y: middle(from) },
    { x: to.left, y: middle(to) },
  ];
}

function middle({ top, height }: Box): number {
  return top + Math.min(height / 2, DEEPEST);
}

function swing(from: Point, to: Point): string {
  const half = (from.x + to.x) / 2;
  return `M${at(from)}C${round(half)} ${round(from.y)} ${round(half)} ${round(to.y)} ${at(to)}`;
}

function bulge(from: Point, to: Point): string {
  const far = Math.min(from.x, to.x) - Math.min(WIDEST, 26 + Math.abs(to.y - from.y) / 12);
  return `M${at(from)}C${round(far)} ${round(from.y)} ${round(far)} ${round(to.y)} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
