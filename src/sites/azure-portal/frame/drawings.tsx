import type { ReactNode } from 'react';

const BLUE = '#59b4d9';
const DARK_BLUE = '#2f8fc0';
const PALE_BLUE = '#b5dcee';
const STRONG_BLUE = '#0f6fc6';
const GREEN = '#7fba00';
const LIME = '#b8d432';
const GREY = '#8d9296';
const PURPLE = '#68217a';
const GOLD = '#fcd116';

const CLOUD = 'M5 15a4 4 0 0 1-.4-8 5.2 5.2 0 0 1 9.8-.6A4.4 4.4 0 0 1 13.6 15z';

/** The portal's own coloured service pictures, 18 units wide. Several services share one. */
export const DRAWINGS = {
  api: (
    <>
      <path d="M0 2h18v14H0z" fill={BLUE} />
      <path d="M0 2h18v3H0z" fill={GREY} />
      <path d="M3 9h3l2 2h2l2-2h3M3 13h3l2-2M10 11l2 2h3" stroke="#fff" fill="none" strokeWidth="1.3" />
    </>
  ),
  bag: (
    <>
      <path d="M1.5 6h15L15 17H3z" fill={DARK_BLUE} />
      <path d="M5.5 8V4a3.5 3.5 0 0 1 7 0v4" fill="none" stroke={GREY} strokeWidth="1.3" />
      <path d="M6 13h6.5a1.8 1.8 0 0 0-.5-3.5 3 3 0 0 0-5.5.7A1.5 1.5 0 0 0 6 13z" fill="#fff" />
    </>
  ),
  bolt: (
    <>
      <path d="M9 0 17 4.5v9L9 18 1 13.5v-9z" fill={BLUE} />
      <path d="m10.5 2.5-5 7.5h3L7 15.5l6-8H9.5z" fill={GOLD} />
    </>
  ),
  bulb: (
    <>
      <path d="M9 0a6 6 0 0 1 3.5 10.8L12 13H6l-.5-2.2A6 6 0 0 1 9 0z" fill={PURPLE} />
      <path d="M7 13V8L6 6h6l-1 2v5" fill="none" stroke="#fff" />
      <path d="M6 15h6M7 17.3h4" stroke={GREY} strokeWidth="1.3" />
    </>
  ),
  certificate: (
    <>
      <path d="M1 3h16v11H1z" fill="#fff" stroke={GOLD} strokeWidth="1.8" />
      <path d="M4 6.5h10M7 9h7M8 11.3h6" stroke={GREY} />
      <path d="M3 11h4v7l-2-1.5L3 18z" fill="#e05d12" />
    </>
  ),
  chart: (
    <>
      <path d="M1 17V9h3.5v8zM7 17V4h3.5v13zM13 17V1h3.5v16z" fill={BLUE} />
      <path d="M1 7.5 8 3l3 1.5L17 0" fill="none" stroke={GREEN} strokeWidth="1.3" />
    </>
  ),
  clock: (
    <>
      <circle cx="9" cy="9" r="8" fill="#fff" stroke={BLUE} strokeWidth="2" />
      <path d="M9 3.5V9.5h4" fill="none" stroke="#33383c" strokeWidth="1.4" />
    </>
  ),
  cloudDot: (
    <>
      <path d={CLOUD} fill="#fff" stroke={BLUE} strokeWidth="1.5" />
      <circle cx="9" cy="13" r="3.5" fill={PURPLE} stroke="#fff" />
    </>
  ),
  cloudGears: (
    <>
      <path d="M5 16a4.8 4.8 0 0 1-.5-9.5 6 6 0 0 1 11.2-.5A5.2 5.2 0 0 1 14 16z" fill={BLUE} />
      <circle cx="11" cy="7.8" r="2.2" fill={GREEN} stroke="#fff" strokeWidth="1.5" />
      <circle cx="7" cy="12" r="1.8" fill={GREEN} stroke="#fff" strokeWidth="1.5" />
    </>
  ),
  cube: (
    <>
      <path d="m9 .5 8 4-8 4-8-4z" fill={DARK_BLUE} />
      <path d="M.7 5.3 8.5 9.2v8.6L.7 13.7z" fill={BLUE} />
      <path d="M17.3 5.3 9.5 9.2v8.6l7.8-4.1z" fill={PALE_BLUE} />
    </>
  ),
  database: (
    <>
      <path d="M2 3v12c0 4 14 4 14 0V3z" fill={STRONG_BLUE} />
      <ellipse cx="9" cy="3" rx="7" ry="2.7" fill={LIME} stroke="#fff" />
      <path d="M4.5 10h9M4.5 13h6" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
  directory: (
    <>
      <path d="m9 0 9 9-9 9-9-9z" fill={BLUE} />
      <path d="M9 4.5v9M5 9.5 9 4.5l4 5-4 4z" fill="none" stroke="#fff" strokeWidth="1.2" />
      <path d="M7.8 3.5h2.4v2H7.8zM4 8.5h2v2H4zM12 8.5h2v2h-2zM7.8 12.5h2.4v2H7.8z" fill="#f2f5a9" />
    </>
  ),
  flask: (
    <>
      <path d="M6.5 1h5v5.5L17 17H1L6.5 6.5z" fill={PALE_BLUE} stroke={BLUE} strokeWidth="1.2" />
      <path d="M5 10.5h8l2.7 5.5H2.3z" fill={PURPLE} />
    </>
  ),
  gateway: (
    <>
      <path d="m9 0 9 9-9 9-9-9z" fill={GREEN} />
      <path d="M9 4v9.5M9 8l-4 3M9 8l4 3M7 12l2 2 2-2" fill="none" stroke="#fff" strokeWidth="1.5" />
    </>
  ),
  gear: (
    <>
      <circle cx="9" cy="9" r="5.2" fill="none" stroke={BLUE} strokeWidth="3.2" />
      <path
        d="M9 0v3.5M9 14.5V18M0 9h3.5M14.5 9H18M2.6 2.6l2.5 2.5M13 13l2.4 2.4M15.4 2.6 13 5M5 13l-2.4 2.4"
        stroke={BLUE}
        strokeWidth="2.2"
      />
    </>
  ),
  globe: (
    <>
      <circle cx="9" cy="9" r="9" fill={BLUE} />
      <path
        d="M1 6.5c5 2 11 2 16 0M1 11.5c5-2 11-2 16 0M9 0c-5 5-5 13 0 18M9 0c5 5 5 13 0 18"
        fill="none"
        stroke="#fff"
        strokeWidth="1.2"
      />
    </>
  ),
  grid: (
    <path
      d="M2 2h4v4H2zM7 2h4v4H7zM12 2h4v4h-4zM2 7h4v4H2zM7 7h4v4H7zM12 7h4v4h-4zM2 12h4v4H2zM7 12h4v4H7zM12 12h4v4h-4z"
      fill={LIME}
    />
  ),
  group: (
    <>
      <path
        d="M4.5 1.5H1.7C1 1.5.7 2 .7 2.5v13c0 .5.3 1 1 1h2.8M13.5 1.5h2.8c.7 0 1 .5 1 1v13c0 .5-.3 1-1 1h-2.8"
        fill="none"
        stroke={GREY}
      />
      <path d="m9 3 5.5 2.7L9 8.5 3.5 5.7z" fill={DARK_BLUE} />
      <path d="M3.3 6.4 8.6 9v6.5l-5.3-2.8z" fill={BLUE} />
      <path d="M14.7 6.4 9.4 9v6.5l5.3-2.8z" fill={PALE_BLUE} />
    </>
  ),
  key: (
    <>
      <path
        d="M9 0c3.4 0 5.5 2.3 5.5 5S12.8 9 11 9.8V18H7.5l-1-1.2L7.7 15.5 6.5 14l1.2-1.5L7 11V9.8C5.2 9 3.5 7.7 3.5 5S5.6 0 9 0z"
        fill="#fcc40f"
      />
      <circle cx="9" cy="3" r="1.4" fill="#8a6a00" />
      <path d="M5.5 6.5h7" stroke="#fff" strokeOpacity=".5" strokeWidth="1.3" />
    </>
  ),
  monitor: (
    <>
      <path d="M0 1.5h18v11.5H0z" fill={GREY} />
      <path d="M1.5 3h15v8.5h-15z" fill={BLUE} />
      <path d="m9 4 3 1.5v3L9 10 6 8.5v-3z" fill="#fff" />
      <path d="M7 13h4v2.5h2.5V17h-9v-1.5H7z" fill={GREY} />
    </>
  ),
  monitorLight: (
    <>
      <path d="M0 1.5h18v11.5H0z" fill={BLUE} />
      <path d="M1.5 3h15v8.5h-15z" fill="#fff" />
      <path d="m9 4 3 1.5v3L9 10 6 8.5v-3z" fill={STRONG_BLUE} />
      <path d="M7 13h4v2.5h2.5V17h-9v-1.5H7z" fill={BLUE} />
    </>
  ),
  network: (
    <>
      <path d="M5 4 .8 9 5 14M13 4l4.2 5-4.2 5" fill="none" stroke={BLUE} strokeWidth="1.8" />
      <path d="M5 8h2v2H5zM8 8h2v2H8zM11 8h2v2h-2z" fill={GREEN} />
    </>
  ),
  people: (
    <>
      <circle cx="5" cy="8.2" r="2.2" fill={BLUE} />
      <path d="M.8 17v-2.5A3.3 3.3 0 0 1 4 11.2h2a3.3 3.3 0 0 1 3.3 3.3V17z" fill={BLUE} />
      <circle cx="12" cy="4.2" r="3" fill={DARK_BLUE} />
      <path d="M7 17v-4.6a4.2 4.2 0 0 1 4.2-4.2h1.6a4.2 4.2 0 0 1 4.2 4.2V17z" fill={DARK_BLUE} />
      <path d="m9.6 8.4 2.4 3.8 2.4-3.8z" fill="#fff" />
    </>
  ),
  role: (
    <>
      <circle cx="7" cy="4.6" r="3.4" fill={GREEN} />
      <path d="M1 17v-4.2a4.4 4.4 0 0 1 4.4-4.4h3.2a4.4 4.4 0 0 1 4.4 4.4V17z" fill={GREEN} />
      <path d="m4.6 8.4 2.4 4 2.4-4z" fill="#fff" />
      <path d="m13.4 9 4 2v4.6l-4 2.2-4-2.2V11z" fill={DARK_BLUE} />
      <path d="m13.4 9 4 2-4 2-4-2z" fill={BLUE} />
    </>
  ),
  person: (
    <>
      <circle cx="9" cy="6" r="4" fill={BLUE} />
      <path d="M2 18v-2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2z" fill={DARK_BLUE} />
      <path d="M3.5 7V5.5a5.5 5.5 0 0 1 11 0V7" fill="none" stroke={GREY} strokeWidth="1.5" />
    </>
  ),
  quarters: (
    <>
      <path
        d="M7 .7H.7V7M11 .7h6.3V7M7 17.3H.7V11M11 17.3h6.3V11M.7 7H4M7 .7V4M11 .7V4M17.3 7H14M.7 11H4M7 17.3V14M11 17.3V14M17.3 11H14"
        fill="none"
        stroke={GREY}
        strokeWidth="1.3"
      />
      <path d="M5 12.5h8.5a2.2 2.2 0 0 0-.5-4.3 4 4 0 0 0-7.3.5A2 2 0 0 0 5 12.5z" fill={BLUE} />
    </>
  ),
  queue: (
    <>
      <path d="M0 3h18v12H0z" fill={BLUE} />
      <path d="M2.5 6h3.5v6H2.5zM7.3 6h3.5v6H7.3z" fill="#fff" />
      <path d="m12.5 6 3.5 3-3.5 3z" fill="#f2f5a9" />
    </>
  ),
  serverCloud: (
    <>
      <path d="M0 0h10v18H0z" fill="#33383c" />
      <path d="M2 3h1M2 6h1M2 9h1" stroke={LIME} strokeWidth="1.5" />
      <path d="M4 3h5M4 6h5M4 9h4" stroke={GREY} />
      <path d="M7 18a3 3 0 0 1 0-6 4 4 0 0 1 7.5.5A2.8 2.8 0 0 1 15.3 18z" fill={BLUE} />
    </>
  ),
  shield: (
    <>
      <path d="M9 0c2 1.5 4.5 2 7 2v7c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V2c2.5 0 5-.5 7-2z" fill={GREEN} />
      <path d="M6 8h6v5H6z" fill="#fff" />
      <path d="M7.3 8V6.5a1.7 1.7 0 0 1 3.4 0V8" fill="none" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
  table: (
    <>
      <path d="M0 2h18v14H0z" fill={PALE_BLUE} />
      <path d="M0 2h18v3.5H0z" fill={GREY} />
      <path d="M2 7.5h14M2 10.5h14M2 13.5h14" stroke={DARK_BLUE} strokeWidth="1.6" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type DrawingName = keyof typeof DRAWINGS;
