import type { Names } from '../../scenarios/names';
import type { NameFlaws } from '../../scenarios/variation';
import { isColourFlawed, type BrandAsked } from '../../store/brand/brandAsked';

/** What an address asks for, and what of it cannot be: names, or a colour that is none. */
export type NamesFlaw = {
  readonly names: Names;
  readonly brand: BrandAsked;
  readonly flaws: NameFlaws & { readonly colour?: 'colour' };
};

/** What is wrong with what an address asks for; nothing where it can be. */
export function namesFlaw(names: Names, brand: BrandAsked, ofNames: NameFlaws = {}): NamesFlaw | undefined {
  const flaws = { ...ofNames, ...(isColourFlawed(brand) && { colour: 'colour' as const }) };
  return Object.keys(flaws).length === 0 ? undefined : { names, brand, flaws };
}
