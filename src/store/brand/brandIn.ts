import { COLOUR, LOGO, LONGEST_LOGO, type Brand } from '../../core/index';

/** The brand in something that was kept or typed; nothing where no part of it is good. */
export function brandIn({ colour, logo }: { readonly [K in keyof Brand]?: unknown }): Brand | undefined {
  const good = { ...(isColour(colour) && { colour }), ...(isLogo(logo) && { logo }) };
  return Object.keys(good).length === 0 ? undefined : good;
}

/** Whether this is a logo as a run holds it: a small PNG as a data URL. */
export function isLogo(logo: unknown): logo is string {
  return typeof logo === 'string' && logo.length <= LONGEST_LOGO && LOGO.test(logo);
}

function isColour(colour: unknown): colour is string {
  return typeof colour === 'string' && COLOUR.test(colour);
}
