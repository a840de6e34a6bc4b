import { arrow, bars, disk, gear, globe, laptop, monitor, page, phone, store, tablet } from './drawings';

/** A part of the plan: what is drawn in thin lines, what is solid, and the captions, each at its place in the part. */
export type Piece = {
  readonly lines: string;
  readonly solids?: string;
  readonly captions?: readonly (readonly [x: number, y: number, words: string])[];
};

const THREE = [0, 1, 2];
const FOUR = [0, 1, 2, 3];
const drawn = (of: readonly number[], draw: (at: number) => string) => of.map(draw).join('');

/** What people hold in their hands, and its way in. */
export const DEVICES: Piece = {
  lines: laptop(2, 12) + tablet(84, 22) + 'M20 20h36v4h-36z',
  solids: 'M25 84h5v18h7l-9.5 11l-9.5-11h7zM94 84h4v18h7l-9 11l-9-11h7z',
};

export const MACHINES: Piece = {
  lines:
    'M66 8h126v40H66zM66 98h126v46H66z' +
    drawn(THREE, (n) => monitor(80 + n * 42, 18) + arrow(88 + n * 42, 54, 92) + disk(77 + n * 42, 104)),
  captions: [
    [2, 32, 'VIRTUAL'],
    [2, 40, 'MACHINES'],
    [2, 76, 'HYPERVISOR'],
    [2, 122, 'STORAGE'],
    ...THREE.map((n) => [81 + n * 42, 43, `VM ${n + 1}`] as const),
    ...THREE.map((n) => [77 + n * 42, 140, `DISK ${n + 1}`] as const),
    [98, 4, 'LOAD BALANCER'],
  ],
};

/** Pictures of machines that are ready to be copied. */
export const IMAGES: Piece = {
  lines: drawn(FOUR, (n) => {
    const y = n * 34;
    return `M0 ${y}h28v28h-28zM3 ${y + 7}h12M13 ${y + 19}a8 8 0 1 0 16 0a8 8 0 1 0-16 0M19 ${y + 19}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
  }),
  captions: [[0, -4, 'GALLERY']],
};

export const RACKS: Piece = {
  lines: 'M0 0h104v104H0zM0 17h104M0 34h104M0 51h104M0 68h104M0 85h104M26 0v104M52 0v104M78 0v104',
  solids: 'M26 17h26v17H26zM52 34h26v17H52zM78 68h26v17H78zM0 85h26v19H0z',
};

/** From the visitors of a site, by its roles, down to where its data are kept. */
export const WEB: Piece = {
  lines:
    'M0 14h124v34H0z' +
    drawn(THREE, (n) => globe(16 + n * 46, 36) + arrow(16 + n * 46, 52, 96) + arrow(16 + n * 46, 196, 250)) +
    drawn(FOUR, (n) => page(2 + n * 17, 104)) +
    drawn(THREE, (n) => gear(16 + n * 46, 166)) +
    store(0, 268) +
    'M54 270h48v38H54zM54 280h48M54 289h48M54 298h48M66 280v28M78 280v28M90 280v28' +
    'M128 284v-24h16l10 10v14M144 260v10h10',
  solids: bars(0, 4) + 'M54 270h48v8H54zM120 284h44v24h-44zm10 8v5h24v-5z',
  captions: [
    [2, 186, 'WEB ROLE'],
    [48, 186, 'WORKER ROLE'],
    [102, 186, 'CACHE'],
    [-2, 324, 'SQL DATABASE'],
    [52, 320, 'TABLE STORAGE'],
    [118, 320, 'BLOB STORAGE'],
  ],
};

/** What stands behind an app, and the devices that the app is on. */
export const SERVICES: Piece = {
  lines:
    'M0 20l10-6l10 6v12l-10 6l-10-6zM0 20l10 6l10-6M10 26v12' +
    'M0 48h16l4 4v16h-20zM7 56l-4 3l4 3M13 56l4 3l-4 3' +
    'M0 78h20v20h-20zM6.5 85a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M4 97c0-8 12-8 12 0' +
    'M0 108h20v16h-12l-4 5v-5h-4zM10 111l5 9h-10z' +
    'M88 60h14m-4-3l4 3l-4 3M92 57l-4 3l4 3M88 92h14m-4-3l4 3l-4 3' +
    'M124 6h38v26h-38zM118 36h50' +
    phone(136, 58) +
    'M-46 6h12v18h-12zM-43 12h6',
  solids: 'M74 8h5v100h-5zM106 -8h7v132h-7zM118 36h50l-4 3h-42z',
  captions: [
    [0, 4, 'MOBILE BACKEND SERVICES'],
    [27, 28, 'DATA'],
    [27, 60, 'SCRIPTS'],
    [27, 92, 'USER AUTH'],
    [27, 116, 'PUSH'],
    [27, 124, 'NOTIFICATIONS'],
    [128, 48, 'LAPTOPS'],
    [130, 112, 'TELEPHONES'],
  ],
};

export const MEDIA: Piece = {
  lines: 'M0 9l4.5-8h9l4.5 8l-4.5 8h-9zM4 9a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  solids: 'M7.5 6.5l4.5 2.5l-4.5 2.5z',
  captions: [[2, 56, 'MEDIA SERVICES']],
};
