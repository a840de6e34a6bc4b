type Props = { readonly path: string; readonly size?: number };

/** A small drawing made of lines of one colour, 16 units wide; what it means is said by what it stands in. */
export function LineGlyph({ path, size = 16 }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentcolor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
