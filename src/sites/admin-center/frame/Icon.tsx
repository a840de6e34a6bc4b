import { Glyph } from '../../../ui/Glyph';

const SHAPES = {
  plus: 'M6.6 1h2.8v5.6H15v2.8H9.4V15H6.6V9.4H1V6.6h5.6Z',
  search:
    'M9.7 1a5.3 5.3 0 1 1-2.9 9.7l-4 4.1-1.7-1.7 4.1-4A5.3 5.3 0 0 1 9.7 1Zm0 1.8a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  refresh:
    'M8 1.2a6.8 6.8 0 0 1 4.6 1.8L14.4 1.3v5.3H9.1l1.8-1.8A4.4 4.4 0 0 0 3.8 6.6H1.4A6.8 6.8 0 0 1 8 1.2ZM1.6 9.4h5.3l-1.8 1.8a4.4 4.4 0 0 0 7.1-1.8h2.4a6.8 6.8 0 0 1-11.2 3.6l-1.8 1.7Z',
  people:
    'M4.8 3.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Zm6.4-2.4a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM.6 13.3V11c0-1.5 1.6-2.3 4.2-2.3S9 9.5 9 11v2.3Zm7.5-5.4c.6-1 1.7-1.6 3.1-1.6 2.3 0 3.6.8 3.6 2.2v.5h-2.7v1.4H9.8c0-1.4-.6-2.1-1.7-2.5Zm4.6 1.9h1.6v2h1.9v1.6h-1.9v2h-1.6v-2h-1.9v-1.6h1.9Z',
  close: 'M3 1.6 8 6.6l5-5L14.4 3l-5 5 5 5-1.4 1.4-5-5-5 5L1.6 13l5-5-5-5Z',
  menu: 'M1 2.5h14v2H1Zm0 4.5h14v2H1Zm0 4.5h14v2H1Z',
} as const;

/** The site's own drawings. */
export function Icon({ name, size }: { readonly name: keyof typeof SHAPES; readonly size?: number }) {
  return <Glyph path={SHAPES[name]} size={size} />;
}
