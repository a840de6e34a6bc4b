import { namesAskedIn, namesIn, queryFor, seedIn, variationOf, variedIn } from '../../scenarios/variation';
import { brandAskedIn, isColourFlawed, withBrand, type BrandAsked } from '../../store/brand/brandAsked';
import type { Lesson } from '../../training/lesson';
import type { Tokens } from '../../training/tokens';

export type NamesOfPage = {
  /** What the lesson is told with: its own, where it cannot be told with those that are asked for. */
  readonly tokens: Tokens;
  /** The names among them that are not the lesson's own. */
  readonly names: Readonly<Record<string, string>>;
  readonly brand: BrandAsked;
  readonly flawed: boolean;
  /** The query of an address with the same names. */
  readonly query: string;
  readonly seed: string | undefined;
};

/** The names that the address of a page about a lesson asks for, by its query. */
export function namesOfPage(lesson: Lesson, search: string): NamesOfPage {
  const asked = new URLSearchParams(search);
  const found = variationOf(lesson, namesAskedIn(asked));
  const brand = brandAskedIn(asked);
  const seed = seedIn(asked);
  const tokens = 'tokens' in found ? found.tokens : lesson.tokens;
  const flawed = 'flaws' in found || isColourFlawed(brand);
  const others = variedIn(lesson).filter((name) => tokens[name] !== lesson.tokens[name]);
  return {
    tokens,
    names: Object.fromEntries(others.map((name) => [name, tokens[name] ?? ''])),
    brand,
    flawed,
    query: flawed ? '' : withBrand(queryFor(namesIn(asked), seed), brand),
    seed,
  };
}
