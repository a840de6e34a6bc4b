const EUROPE = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The region code whose datacenters hold a directory of this country, where the simulation knows it. */
export function regionOf(country: string): string | undefined {
  if (country === 'US') return 'US';
  return EUROPE.has(country) ? '150' : undefined;
}
