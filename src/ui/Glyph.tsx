/** A small drawing of one colour, 16 units wide; what it means is said by what it stands in. */
export function Glyph({ path, size = 16 }: { readonly path: string; readonly size?: number | undefined }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} fill="currentcolor">
      <path d={path} />
    </svg>
  );
}
