import type { ReactNode } from 'react';
import styles from './Icon.module.css';

type IconName = keyof typeof ICONS;

/** Small drawings in the colour of the text around them; they never say anything on their own. */
export function Icon({ of }: { of: IconName }) {
  const { width, height, drawing } = ICONS[of];
  return (
    <svg className={styles.icon} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawing}
    </svg>
  );
}

const icon = (width: number, height: number, drawing: ReactNode) => ({ width, height, drawing });
const line = { fill: 'none', stroke: 'currentcolor' } as const;

const ICONS = {
  chevron: icon(13, 8, <path d="M1 1l5.5 5.5L12 1" strokeWidth="1.5" {...line} />),
  globe: icon(
    16,
    16,
    <path
      strokeWidth="1.4"
      d="M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 1c-4.5 4-4.5 10 0 14 4.5-4 4.5-10 0-14zM8 1v14M1 8h14M2 4.5h12M2 11.5h12"
      {...line}
    />,
  ),
  cloud: icon(
    20,
    14,
    <path
      fillRule="evenodd"
      fill="currentcolor"
      d="M4.5 13.5A4 4 0 0 1 4 5.6 5.5 5.5 0 0 1 14 3.6a4.2 4.2 0 0 1 2.6 2.3 3.9 3.9 0 0 1-.6 7.6zM11 1.5L6.5 8h3L8 13l5.5-6.8h-3z"
    />,
  ),
  search: icon(
    13,
    13,
    <g {...line}>
      <circle cx="8" cy="5" r="3.7" strokeWidth="1.5" />
      <path d="M5.3 7.7L1 12" strokeWidth="2.2" />
    </g>,
  ),
  close: icon(12, 12, <path d="M1.5 1.5l9 9m0-9l-9 9" strokeWidth="1.6" {...line} />),
  open: icon(14, 12, <path d="M0 6h12M7.5 1l4.7 5-4.7 5" strokeWidth="2" {...line} />),
  sorted: icon(11, 12, <path d="M5.5 0v10.5M1 6.2l4.5 4.5 4.5-4.5" strokeWidth="1.6" {...line} />),
  tick: icon(15, 13, <path d="M1 7.5l4.5 4L14 1" strokeWidth="3" {...line} />),
  plus: icon(26, 26, <path d="M13 0v26M0 13h26" strokeWidth="8" {...line} />),
  addUser: icon(24, 20, <path d="M0 2h21M0 9.5h21M0 17h14M19.5 13v7M16 16.5h7" strokeWidth="2.6" {...line} />),
  lock: icon(
    18,
    21,
    <g>
      <path d="M4.5 10V6.5a4.5 4.5 0 0 1 9 0V10" strokeWidth="3" {...line} />
      <path
        fillRule="evenodd"
        fill="currentcolor"
        d="M0 9h18v12H0zM6.5 10.5c-1 .5-1 2 0 4s2.7 4 4.5 4.2c1 .1 2-.7 2-1.7l-2-1-1 .8c-.8-.4-1.8-1.7-2-2.6l1-1-.8-2.3z"
      />
    </g>,
  ),
  key: icon(
    19,
    19,
    <path
      fillRule="evenodd"
      fill="currentcolor"
      d="M12.5 0a6.5 6.5 0 1 1-2.3 12.5L8.5 14.2H7v2H5.2V18H0v-3.5L6.5 8A6.5 6.5 0 0 1 12.5 0zm1.7 2.8a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z"
    />,
  ),
  bin: icon(
    16,
    20,
    <g>
      <path d="M0 3h16M5.5 2.5V.8h5v1.7" strokeWidth="1.5" {...line} />
      <path fillRule="evenodd" fill="currentcolor" d="M1.5 5h13v12.5L13 20H3l-1.5-2.5zM5 7v10h1.6V7zm4.4 0v10H11V7z" />
    </g>,
  ),
  pencil: icon(
    20,
    20,
    <path fill="currentcolor" d="M0 20l1.2-5.6L12 3.6 16.4 8 5.6 18.8zM13.2 2.4L15.6 0 20 4.4l-2.4 2.4z" />,
  ),
  disk: icon(
    19,
    19,
    <path
      fillRule="evenodd"
      fill="currentcolor"
      d="M0 0h15.5L19 3.5V19H0zM4 1.5v5h10v-5zM3.5 10v7.5h12V10zM11 2.2h2v3.6h-2z"
    />,
  ),
  endpoints: icon(
    22,
    18,
    <g {...line}>
      <path d="M1 9h20M15.5 3.5L21 9l-5.5 5.5M6.5 3.5L1 9l5.5 5.5" strokeWidth="2.4" />
    </g>,
  ),
  discard: icon(
    19,
    19,
    <g {...line}>
      <circle cx="9.5" cy="9.5" r="8" strokeWidth="2.6" />
      <path d="M3.9 3.9l11.2 11.2" strokeWidth="2.6" />
    </g>,
  ),
  copy: icon(14, 15, <path fill="currentcolor" d="M0 1h7v2H2v9H0zM3.5 4H9v3.5h4.5V15h-10zM10 4l3.5 2.7H10z" />),
  warning: icon(
    21,
    18,
    <g>
      <path fill="#ff8c00" d="M10.5 0.5L21 18H0z" />
      <path stroke="#fff" strokeWidth="2" d="M10.5 6v6M10.5 13.5v2" />
    </g>,
  ),
  help: icon(
    18,
    18,
    <g>
      <circle cx="9" cy="9" r="9" fill="#3fa3f5" />
      <path
        d="M6.3 7.2c0-4.3 5.6-3.6 5.6-.5 0 2-2.7 2.2-2.7 4.3M9.2 12.5v2"
        fill="none"
        stroke="#fff"
        strokeWidth="1.9"
      />
    </g>,
  ),
  ring: icon(
    74,
    74,
    <g {...line}>
      <circle cx="37" cy="37" r="34.5" strokeWidth="5" />
      <path d="M55 37H20M39 23.5L22 37l17 13.5" strokeWidth="7" strokeLinejoin="miter" />
    </g>,
  ),
  way: icon(
    21,
    21,
    <g strokeWidth="1.8" {...line}>
      <circle cx="10.5" cy="10.5" r="9.3" />
      <path d="M5.5 10.5h9M10.8 6.3l4.3 4.2-4.3 4.2" />
    </g>,
  ),
  first: icon(16, 12, <path d="M1.5 0v12M16 6H5M9.5 1L5 6l4.5 5" strokeWidth="2.4" {...line} />),
  previous: icon(15, 12, <path d="M15 6H2M7 1L2 6l5 5" strokeWidth="2.4" {...line} />),
  next: icon(15, 12, <path d="M0 6h13M8 1l5 5-5 5" strokeWidth="2.4" {...line} />),
  last: icon(16, 12, <path d="M14.5 0v12M0 6h11M6.5 1L11 6l-4.5 5" strokeWidth="2.4" {...line} />),
};
