import type { ReactNode } from 'react';

/** The services of the first rail that this simulation has none of, in the order of the original. */
export const OTHER_SERVICES = [
  'webApps',
  'virtualMachines',
  'mobileServices',
  'cloudServices',
  'batchServices',
  'sqlDatabases',
  'storage',
  'mediaServices',
  'serviceBus',
  'cache',
  'recoveryServices',
  'automation',
  'scheduler',
  'networks',
  'managementServices',
] as const;

/** Those that stand below ACTIVE DIRECTORY. */
export const LAST_SERVICES = ['marketplace', 'storSimple'] as const;

export type OtherService = (typeof OTHER_SERVICES | typeof LAST_SERVICES)[number];

/** Our own drawings, one for each entry of the first rail. */
export function ServiceIcon({ of, size = 40 }: { of: OtherService | 'all' | 'directory' | 'settings'; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" fill="currentcolor" stroke="none" aria-hidden="true">
      {DRAWINGS[of]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentcolor', strokeWidth: 3 } as const;
// What is cut out of a white shape shows the rail behind it.
const cut = { fill: 'none', stroke: 'var(--rail)', strokeWidth: 2 } as const;
const CUBE = 'M0-6l5.5 3v6L0 6l-5.5-3v-6z';
const CLOUD = 'M10 32a8 8 0 0 1-1.5-15.8 8 8 0 0 1 10.3-7A9.5 9.5 0 0 1 31 15.5 8.3 8.3 0 0 1 30 32z';

const cube = (
  <>
    <path d={CUBE} />
    <path d="M-5.5-3L0 0l5.5-3M0 0v6" fill="none" stroke="var(--rail)" strokeWidth="1" />
  </>
);
const gear = (radius: number) => (
  <>
    <circle r={radius} {...cut} strokeWidth={radius * 0.7} />
    <circle r={radius * 1.45} {...cut} strokeWidth={radius * 0.45} strokeDasharray={`${radius * 0.57}`} />
  </>
);
const drum = (x: number, y: number, w: number, h: number) => (
  <path d={`M${x} ${y + 4}a${w / 2} 4 0 0 1 ${w} 0v${h - 8}a${w / 2} 4 0 0 1-${w} 0z`} />
);

const DRAWINGS: Record<OtherService | 'all' | 'directory' | 'settings', ReactNode> = {
  all: [6, 13, 20, 27].map((y) => <path key={y} d={`M7 ${y}h6v6H7zm7 0h6v6h-6zm7 0h6v6h-6zm7 0h6v6h-6z`} />),
  webApps: (
    <>
      <circle cx="20" cy="20" r="15.5" {...line} />
      <path d="M6 27C14 22 24 22 34 25M9 9c10 3 18 12 20 22M31 9C22 12 13 18 12 33" {...line} strokeWidth="2" />
      <path d="M13.5 10.5a3 3 0 1 0 .1 0zM27 21a3.5 3.5 0 1 0 .1 0zM12 21.5a4 4 0 1 0 .1 0z" />
    </>
  ),
  virtualMachines: (
    <>
      <path d="M5.5 6.5h29v20h-29z" {...line} />
      <path d="M17 28h6l1.5 3.5h4v3h-17v-3h4z" />
      <g transform="translate(20 16.5)">{cube}</g>
    </>
  ),
  mobileServices: (
    <>
      <path
        fillRule="evenodd"
        d="M10 2h20a2 2 0 0 1 2 2v32a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm1 6v23h18V8z"
      />
      <path d="M16 4.8h8M17.5 34.5h5" {...cut} />
      <g transform="translate(20 19.5)">{cube}</g>
    </>
  ),
  cloudServices: (
    <>
      <path d={CLOUD} />
      <g transform="translate(15.5 24)">{gear(3.4)}</g>
      <g transform="translate(25 18)">{gear(3.4)}</g>
    </>
  ),
  batchServices: (
    <>
      <path fillRule="evenodd" d="M2 6h21v20H2zm3 5v12h15V11z" />
      <path d="M6.5 13.5h12M6.5 17h12M6.5 20.5h12" {...line} strokeWidth="2" />
      <path d="M25 11c5 0 7 2 7 7M28 16l4 4.5 4-4.5" {...line} strokeWidth="2.5" />
      <path d="M26 25.5h9v8h-9M28.5 36H38v-8" {...line} strokeWidth="1.8" />
    </>
  ),
  sqlDatabases: (
    <>
      {drum(8, 3, 24, 34)}
      <path d="M8 7.5c4 4.5 20 4.5 24 0M12 22h4.5M12 27h4.5M20 22h8M20 27h8" {...cut} />
    </>
  ),
  storage: (
    <>
      <path d="M4 6h32v7H4zM4 14.5h15v8H4zM20.5 14.5H36v8H20.5zM4 24h15v9H4zM20.5 24H36v9H20.5z" />
      <path d="M8 9.5h12" {...cut} />
    </>
  ),
  mediaServices: (
    <>
      <circle cx="20" cy="20" r="15.5" {...line} />
      <path d="M15.5 11.5v17L29 20z" />
    </>
  ),
  serviceBus: (
    <>
      <path d="M20 8v24M7 20h26" {...line} />
      <path d="M14 14h12v12H14zM16 2h8v8h-8zM16 30h8v8h-8zM2 16h8v8H2zM30 16h8v8h-8z" />
    </>
  ),
  cache: (
    <>
      {drum(4, 4, 24, 32)}
      <path d="M4 8.5c4 4 20 4 24 0" {...cut} />
      <path d="M18 20a9 4 0 0 1 18 0v13a9 4 0 0 1-18 0z" stroke="var(--rail)" strokeWidth="2" />
      <path d="M28 23l-4 6.5h3L25.5 34l5-6.5h-3z" fill="var(--rail)" />
    </>
  ),
  recoveryServices: (
    <>
      <path d="M14 14a8 8 0 0 1 12-8 8 8 0 0 1 11 9 6 6 0 0 1-3 10" {...line} />
      <path d="M8 34a6.5 6.5 0 0 1-1-13 8 8 0 0 1 12-5 8.5 8.5 0 0 1 8 6 6.2 6.2 0 0 1-1 12z" />
      <path d="M20 11h8m-3-3.5l3.5 3.5-3.5 3.5" {...line} strokeWidth="2" />
    </>
  ),
  automation: (
    <>
      <circle cx="22" cy="18" r="9.5" {...line} strokeWidth="5" />
      <circle cx="22" cy="18" r="14" {...line} strokeWidth="4" strokeDasharray="4.9" />
      <path d="M24 9l-7 10h4.5L19.5 27l7.5-10.5h-4.5z" />
      <circle cx="7" cy="32" r="3.5" {...line} strokeDasharray="2.2" />
      <circle cx="7" cy="32" r="2.3" {...line} strokeWidth="1.5" />
    </>
  ),
  scheduler: (
    <>
      <circle cx="20" cy="19" r="11.5" />
      <path d="M20 12v7.5l5 3.5" {...cut} strokeWidth="2.5" />
      <path d="M7 8a16 16 0 1 0 15 27.5M19 32l4 3.5-4.5 3" {...line} strokeWidth="2.5" />
    </>
  ),
  networks: (
    <>
      <path d="M12 10L4 20l8 10M28 10l8 10-8 10" {...line} />
      <path d="M12 18h4v4h-4zM18 18h4v4h-4zM24 18h4v4h-4z" />
    </>
  ),
  managementServices: (
    <>
      <path fillRule="evenodd" d="M4 7h32v26H4zm3 3v8h26v-8zm0 11v9h26v-9z" />
      <path d="M11 10v8M16 10v8M21 10v8M26 10v8" {...line} strokeWidth="2" />
      <path d="M10 25.5h9M24 23v5M29 23v5" {...line} strokeWidth="2" />
    </>
  ),
  marketplace: (
    <>
      <path d="M12 4h10l5 8.5-5 8.5H12L7 12.5z" />
      <path d="M17 8.5v8M13 12.5h8" {...cut} strokeWidth="2.5" />
      <path d="M28 13.5h6.5l3.5 6-3.5 6H28l-3.5-6zM17 25h6.5l3.5 6-3.5 6H17l-3.5-6z" {...line} strokeWidth="2.5" />
    </>
  ),
  storSimple: (
    <>
      <path d={CLOUD} />
      <path d="M12 20h15v13H12z" {...cut} fill="currentcolor" />
      <path d="M15 24h9M15 27h9M15 30h9" {...cut} strokeWidth="1.5" />
      <path d="M13 36.5h13" {...line} />
    </>
  ),
  directory: (
    <>
      <path d="M20 3l17 20.5L20 38 3 23.5z" />
      <path d="M20 15.5v13M19.5 15.5l-6 8 6 5M20.5 15.5l6 8-6 5" {...cut} strokeWidth="1.4" />
      <path
        d="M20 12.8a2.5 2.5 0 1 0 .1 0zM13 21a2.5 2.5 0 1 0 .1 0zM27 21a2.5 2.5 0 1 0 .1 0zM20 26.5a2.5 2.5 0 1 0 .1 0z"
        fill="var(--rail)"
      />
    </>
  ),
  settings: (
    <>
      <circle cx="20" cy="20" r="9" {...line} strokeWidth="7" />
      <circle cx="20" cy="20" r="13.5" {...line} strokeWidth="4" strokeDasharray="6.06 4.54" />
    </>
  ),
};
