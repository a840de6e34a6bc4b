import type { ReactNode } from 'react';

/** The portal's own line drawings, 20 units wide, in the colour of the text around them. */
const LINES = {
  about: (
    <>
      <circle cx="10" cy="10" r="10" fill="currentColor" stroke="none" />
      <path d="M10 8.8V15M10 4.8V7" stroke="#fff" strokeWidth="2.4" />
    </>
  ),
  account: (
    <>
      <circle cx="10" cy="10" r="10" fill="#66727f" stroke="none" />
      <circle cx="10" cy="7.4" r="3.9" fill="#c3c7cb" stroke="none" />
      <path d="M3.2 17.2a6.8 5.6 0 0 1 13.6 0a10 10 0 0 1-13.6 0Z" fill="#b3b8bd" stroke="none" />
    </>
  ),
  bell: <path d="M1.5 16h17M4 16V9a6 6 0 0 1 12 0v7M8.5 16.5a1.6 1.6 0 0 0 3 0" />,
  chevronDown: <path d="m3.5 7 6.5 6.5L16.5 7" />,
  chevronRight: <path d="m7 3.5 6.5 6.5L7 16.5" />,
  chevronUp: <path d="M3.5 13.5 10 7l6.5 6.5" />,
  clone: <path d="M7 7h10v10H7zM13 7V3H3v10h4" />,
  close: <path d="m3 3 14 14M17 3 3 17" />,
  delete: <path d="M5 6v12h10V6M3 6h14M8 6V3h4v3M8.5 9v6M11.5 9v6" />,
  fullscreen: <path d="M11.5 8.5 17 3m-5 0h5v5M8.5 11.5 3 17m5 0H3v-5" />,
  cog: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
      d="M8.6 1h2.8l.5 2.6 1.7.7 2.2-1.4 2 2-1.4 2.2.7 1.7 2.6.5v2.8l-2.6.5-.7 1.7 1.4 2.2-2 2-2.2-1.4-1.7.7-.5 2.6H8.6l-.5-2.6-1.7-.7-2.2 1.4-2-2 1.4-2.2-.7-1.7-2.6-.5V9.3l2.6-.5.7-1.7-1.4-2.2 2-2 2.2 1.4 1.7-.7zM10 7.2a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z"
    />
  ),
  gear: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M8.6 1.5h2.8l.5 2.4 1.7.7 2.1-1.3 2 2-1.3 2.1.7 1.7 2.4.5v2.8l-2.4.5-.7 1.7 1.3 2.1-2 2-2.1-1.3-1.7.7-.5 2.4H8.6l-.5-2.4-1.7-.7-2.1 1.3-2-2 1.3-2.1-.7-1.7-2.4-.5V9.1l2.4-.5.7-1.7-1.3-2.1 2-2 2.1 1.3 1.7-.7z" />
    </>
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="8.7" />
      <path d="M7.5 8c0-3.2 5-3.2 5 0 0 2-2.5 1.9-2.5 4M10 13.7v1.5" />
    </>
  ),
  maximize: <path d="M3 4h14v12H3zM3 7h14" />,
  menu: <path d="M0 4h20M0 10h20M0 16h20" />,
  minimize: <path d="M3 15h14" />,
  out: <path d="M8 3H3v14h14v-5M11 2.5h6.5V9M17 3 8.5 11.5" />,
  pencil: <path d="m2 18 1.2-5L14.5 1.8a2.2 2.2 0 0 1 3.6 3.6L7 16.8zM3.2 13 7 16.8M13 3.5 16.5 7" />,
  pin: (
    <path
      fill="currentColor"
      stroke="none"
      d="m12 1 7 7-1.6 1.2-1.2-.3-3.4 3.4.2 3.5-1.6 1.6-4.1-4.1L1.6 19H1v-.6l5.7-5.7-4.1-4.1L4.2 7l3.5.2 3.4-3.4-.3-1.2z"
    />
  ),
  plus: <path d="M10 0v20M0 10h20" />,
  refresh: <path d="M16.5 8A7 7 0 1 0 17 11.5M17 3v5h-5" />,
  people: (
    <>
      <circle cx="6.5" cy="7" r="3" />
      <circle cx="14" cy="8" r="2.6" />
      <path d="M.8 17c0-7 11.4-7 11.4 0zM12.4 12.2c3.4-1 6.8.8 6.8 4.8h-4.6" />
    </>
  ),
  quickStart: <path d="M5 14.5A3.6 3.6 0 0 1 5 7.3a5 5 0 0 1 9.6-.4 3.9 3.9 0 0 1 .6 7.6M10.5 8.5 8 13h3.6L9.5 18" />,
  roles: (
    <>
      <circle cx="7.5" cy="6" r="4" fill="currentColor" stroke="none" />
      <path d="M.8 18c0-8 13.4-8 13.4 0z" fill="currentColor" stroke="none" />
      <path d="m15 8.5 4 2v4.5l-4 2-4-2v-4.5z" fill="currentColor" stroke="#282d32" />
    </>
  ),
  more: (
    <>
      <circle cx="3.5" cy="10" r="1.6" fill="currentColor" stroke="none" />
      <circle cx="10" cy="10" r="1.6" fill="currentColor" stroke="none" />
      <circle cx="16.5" cy="10" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  columns: <path d="M3 3h4v14H3zM8 3h4v14H8zM13 3h4v14h-4z" />,
  search: (
    <>
      <circle cx="12.2" cy="7.8" r="6.3" />
      <path d="M7.6 12.4.8 19.2" />
    </>
  ),
  share: <path d="M10 12V2M6.5 5 10 1.5 13.5 5M6 8H3v10h14V8h-3" />,
  smiley: (
    <>
      <circle cx="10" cy="10" r="8.7" />
      <path d="M5.5 12a5 5 0 0 0 9 0M7 7v1.3M13 7v1.3" />
    </>
  ),
  star: <path d="m10 1.5 2.6 5.8 6.2.6-4.7 4.2 1.4 6.2L10 15.1l-5.5 3.2 1.4-6.2L1.2 7.9l6.2-.6z" />,
  ticket: (
    <>
      <circle cx="10" cy="10" r="10" fill="#4fabd6" stroke="none" />
      <path d="M3.5 7h13v1.8a1.3 1.3 0 0 0 0 2.4V13h-13v-1.8a1.3 1.3 0 0 0 0-2.4z" fill="#fff" stroke="none" />
      <path d="M6.2 8v4M13.8 8v4M8.5 10h3M10 8.5v3" stroke="#4fabd6" strokeWidth="1.2" />
    </>
  ),
  tag: <path d="M2.5 11 11 2.5h6.5V9L9 17.5zM14 5.2a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8" />,
  tick: (
    <>
      <circle cx="10" cy="10" r="10" fill="#7fba00" stroke="none" />
      <path d="m5 10.3 3.4 3.4L15 7" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="10" fill="#0072c6" stroke="none" />
      <path d="M10 8.5V15M10 5v1.8" stroke="#fff" strokeWidth="2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof LINES;

type IconProps = { readonly name: IconName; readonly size?: number; readonly className?: string | undefined };

export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="-1 -1 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      {LINES[name]}
    </svg>
  );
}
