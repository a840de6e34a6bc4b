import type { Brand } from '../../core/index';
import { brandIn } from './brandIn';
import { chosenLogo } from './chosenLogo';
import { parseColour } from './parseColour';

/** What an address says of a brand: a colour as it stands there, and whether the chosen logo is wanted. */
export type BrandAsked = { readonly colour: string | undefined; readonly logo: boolean };

/** A picture is too long for an address: `?logo` asks for the one that was chosen in this browser. */
export function brandAskedIn(query: URLSearchParams): BrandAsked {
  const colour = query.get('colour')?.trim();
  return { colour: colour === '' ? undefined : colour, logo: query.has('logo') };
}

/** Whether a colour is asked for that is none. */
export function isColourFlawed({ colour }: BrandAsked): boolean {
  return colour !== undefined && parseColour(colour) === undefined;
}

/** The brand that is asked for. There is no logo where none was chosen in this browser. */
export function brandOf({ colour: asked, logo: wanted }: BrandAsked): Brand | undefined {
  return brandIn({ colour: parseColour(asked ?? ''), logo: wanted ? chosenLogo() : undefined });
}

/** The query of an address that asks for this brand too. */
export function withBrand(search: string, { colour, logo }: BrandAsked): string {
  const query = new URLSearchParams(search);
  if (colour !== undefined) query.set('colour', (parseColour(colour) ?? colour).replace('#', ''));
  if (logo) query.set('logo', '');
  return query.size === 0 ? '' : `?${query}`;
}
