const SHAPES = {
  bell: 'M8 1c.7 0 1.2.5 1.2 1.1C11.5 2.7 12.5 4.6 12.5 6.8c0 3 .7 4.2 2 5.2v.8H1.5V12c1.3-1 2-2.2 2-5.2 0-2.2 1-4.1 3.3-4.7C6.8 1.5 7.3 1 8 1Zm-2 12.8h4a2 2 0 0 1-4 0Z',
  waffle: 'M0 0h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4ZM0 6h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4ZM0 12h4v4H0Zm6 0h4v4H6Zm6 0h4v4h-4Z',
  printer: 'M4 1h8v4H4Zm-3 5h14v6h-2.5V9h-9v3H1Zm4 4.5h6V15H5Z',
  close: 'M3 1.6 8 6.6l5-5L14.4 3l-5 5 5 5-1.4 1.4-5-5-5 5L1.6 13l5-5-5-5Z',
  tick: 'M1.5 8.5 3.3 6.5 6.5 9.6 12.7 3l1.8 1.7-8 8.6Z',
} as const;

/** Small drawings of one colour; what they mean is said by what they stand in. */
export function Icon({ name, size = 16 }: { readonly name: keyof typeof SHAPES; readonly size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} fill="currentcolor">
      <path d={SHAPES[name]} />
    </svg>
  );
}
