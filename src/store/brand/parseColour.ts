/** A colour as it is typed, or as it stands in an address: `#0B6E4F`, `0b6e4f`, `#abc`. Nothing where it is none. */
export function parseColour(text: string): string | undefined {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${digits.replaceAll(/./g, '$&$&')}`;
}
