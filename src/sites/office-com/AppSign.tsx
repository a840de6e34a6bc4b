import type { App } from './apps';

// Drawn by us, in lines of one width.
const LINES: Readonly<Record<App, string>> = {
  mail: 'M4 8h24v17H4zM4 9l12 9 12-9',
  calendar: 'M5 7h22v19H5zM5 12h22M10 4v5M22 4v5M10 17h3M19 17h3M10 21h3M19 21h3',
  people: 'M11 14a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 26c0-9 14-9 14 0M22 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM20 19c5-2 9 1 9 6',
  yammer: 'M5 6h22v15H15l-6 6v-6H5zM10 11h12M10 16h8',
  planner: 'M5 5h22v22H5zM12 5v22M20 5v22M7 10h3M14 10h4M22 10h3M7 15h3M14 15h4',
  tasks: 'M5 5h22v22H5zM10 16l5 5 8-10',
  sway: 'M5 9h15v18H5zM12 9V5h15v18h-7M9 14h7M9 18h7',
  security: 'M16 4l10 3v8c0 7-4 11-10 13C10 26 6 22 6 15V7zM11 15l4 4 6-7',
  store: 'M6 11h20l-2 16H8zM11 14V9c0-7 10-7 10 0v5',
  admin:
    'M16 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM16 4v5M16 23v5M4 16h5M23 16h5M7.5 7.5l3.6 3.6M20.9 20.9l3.6 3.6M24.5 7.5l-3.6 3.6M11.1 20.9l-3.6 3.6',
};

/** What stands on the tile of an app. */
export function AppSign({ app }: { readonly app: App }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      width="36"
      height="36"
      fill="none"
      stroke="currentcolor"
      strokeWidth="2"
    >
      <path d={LINES[app]} />
    </svg>
  );
}
