import { Glyph } from '../../../ui/Glyph';

const SHAPES = {
  printer: 'M4 1h8v4H4Zm-3 5h14v6h-2.5V9h-9v3H1Zm4 4.5h6V15H5Z',
  close: 'M3 1.6 8 6.6l5-5L14.4 3l-5 5 5 5-1.4 1.4-5-5-5 5L1.6 13l5-5-5-5Z',
  tick: 'M1.5 8.5 3.3 6.5 6.5 9.6 12.7 3l1.8 1.7-8 8.6Z',
} as const;

/** The site's own drawings. */
export function Icon({ name, size }: { readonly name: keyof typeof SHAPES; readonly size?: number }) {
  return <Glyph path={SHAPES[name]} size={size} />;
}
