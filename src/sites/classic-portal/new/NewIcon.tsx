import type { ReactNode } from 'react';
import { ServiceIcon } from '../frame/ServiceIcon';

/** Our own drawings beside the entries of the NEW drawer; nothing where the original has none. */
export function NewIcon({ of }: { of: string }): ReactNode {
  const service = SERVICES[of];
  if (service) return <ServiceIcon of={service} size={30} />;
  const drawing = DRAWINGS[of];
  const size = of === 'dialog' ? 14 : 30;
  return (
    drawing && (
      <svg width={size} height={size} viewBox="0 0 40 40" fill="currentcolor" aria-hidden="true">
        {drawing}
      </svg>
    )
  );
}

const SERVICES: Readonly<Record<string, 'mediaServices' | 'serviceBus' | 'scheduler' | 'directory'>> = {
  mediaService: 'mediaServices',
  serviceBus: 'serviceBus',
  scheduler: 'scheduler',
  activeDirectory: 'directory',
};

const line = { fill: 'none', stroke: 'currentcolor', strokeWidth: 3 } as const;
const cut = { fill: 'none', stroke: '#3c454f', strokeWidth: 2 } as const;

const gear = (x: number, y: number, radius: number) => (
  <g transform={`translate(${x} ${y})`}>
    <circle r={radius} {...line} strokeWidth={radius * 0.8} />
    <circle r={radius * 1.55} {...line} strokeWidth={radius * 0.5} strokeDasharray={`${radius * 0.61}`} />
  </g>
);

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  compute: (
    <>
      <path d="M2 8h5v24H2zM9 8h4v24H9zM27 8h4v24h-4zM33 8h5v24h-5zM15 8h10v24H15z" />
      <path d="M21 12l-4 9h3l-1 7 4-9h-3z" fill="#3c454f" />
    </>
  ),
  dataServices: (
    <>
      <path d="M7 9c0-7 26-7 26 0v22c0 7-26 7-26 0z" />
      <path d="M7 10c4 5 22 5 26 0M15 20l9 11M24 20l-9 11" {...cut} />
    </>
  ),
  appServices: (
    <>
      {gear(12, 27, 4.6)}
      {gear(27, 28, 4)}
      {gear(20, 11, 4)}
    </>
  ),
  networkServices: (
    <>
      <circle cx="20" cy="20" r="16" {...line} strokeDasharray="11 4.5" />
      <path d="M9 18h5v5H9zM17.5 18h5v5h-5zM26 18h5v5h-5z" />
    </>
  ),
  store: (
    <>
      <path d="M6 14h28l-3 22H9z" />
      <path d="M13 17v-6a7 7 0 0 1 14 0v6" {...line} />
      <path d="M13 18v-4M27 18v-4" {...cut} />
    </>
  ),
  mobileEngagement: (
    <>
      <path
        fillRule="evenodd"
        d="M11 2h18a2 2 0 0 1 2 2v32a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm1 6v23h16V8z"
      />
      <path d="M14 26h3v3h-3zM18.5 21h3v8h-3zM23 15h3v14h-3z" />
    </>
  ),
  teamServices: (
    <>
      <circle cx="13" cy="11" r="6" />
      <circle cx="28" cy="14" r="5" />
      <path d="M2 34c0-20 22-20 22 0zM26 34c0-5-1-8-3-11 7-4 15 0 15 11z" />
    </>
  ),
  cdn: (
    <>
      <circle cx="20" cy="20" r="6" />
      <path d="M20 20L6 8M20 20L34 8M20 20L6 33M20 20l14 13" {...line} strokeWidth="2.5" />
      <path d="M2 4h8v8H2zM30 4h8v8h-8zM2 29h8v8H2zM30 29h8v8h-8z" />
    </>
  ),
  apiManagement: (
    <>
      <path d="M9 30a8 8 0 0 1-1-15.8 8 8 0 0 1 10-7A9.5 9.5 0 0 1 31 13.5 8.3 8.3 0 0 1 31 30z" {...line} />
      <path d="M15 16l-5 5 5 5M25 16l5 5-5 5" {...line} strokeWidth="2.5" />
    </>
  ),
  customCreate: (
    <>
      <path d="M20 2l16 7v20L20 38 4 29V9z" />
      <path d="M4 10l16 8 16-8M20 18v20M12 6l16 8v7" {...cut} />
    </>
  ),
  dialog: <path d="M12 2h26v22H12zM12 12H2v22h26V24" fill="none" stroke="currentcolor" strokeWidth="3.5" />,
};
