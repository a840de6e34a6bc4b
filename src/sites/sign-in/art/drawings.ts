/** Path data of small things that stand about in the blueprint, each at its own place. */
export const laptop = (x: number, y: number) =>
  `M${x + 4} ${y}h54q4 0 4 4v36h-62v-36q0-4 4-4zM${x + 5} ${y + 5}h52v31h-52zM${x - 10} ${y + 42}h82l-6 8h-70z`;

export const tablet = (x: number, y: number) =>
  `M${x} ${y}h24v40h-24zM${x + 3} ${y + 4}h18v30h-18zM${x + 10} ${y + 37}h4`;

export const phone = (x: number, y: number) =>
  `M${x} ${y}h22v38h-22zM${x + 3} ${y + 4}h16v26h-16zM${x + 8} ${y + 34}h6`;

export const monitor = (x: number, y: number) =>
  `M${x} ${y}h16v11h-16zM${x + 8} ${y + 11}v4M${x + 4} ${y + 15}h8M${x + 6} ${y + 5}h4v3h-4z`;

export const disk = (x: number, y: number) =>
  `M${x} ${y}h22v28h-22zM${x + 4} ${y + 11}a7 7 0 1 0 14 0a7 7 0 1 0-14 0M${x + 9} ${y + 11}a2 2 0 1 0 4 0a2 2 0 1 0-4 0M${x + 9} ${y + 13}l-4 11h3l4-9`;

export const store = (x: number, y: number) => `M${x} ${y}c0-8 36-8 36 0v34c0 8-36 8-36 0zM${x} ${y}c0 8 36 8 36 0`;

export const globe = (x: number, y: number) =>
  `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM${x - 8} ${y}h16M${x} ${y - 8}v16M${x} ${y - 8}q-7 8 0 16M${x} ${y - 8}q7 8 0 16`;

export const page = (x: number, y: number) =>
  `M${x} ${y}h8l4 4v11h-12zM${x + 3} ${y + 6}h6M${x + 3} ${y + 9}h6M${x + 3} ${y + 12}h6`;

export const arrow = (x: number, top: number, bottom: number) =>
  `M${x} ${top}V${bottom}m-4-5l4 5 4-5M${x - 4} ${top + 5}l4-5 4 5`;

/** A wheel with eight teeth. */
export const gear = (x: number, y: number) => {
  const teeth = Array.from({ length: 8 }, (_, n) => {
    const [cos, sin] = [Math.cos((n * Math.PI) / 4), Math.sin((n * Math.PI) / 4)];
    return `M${(x + 6 * cos).toFixed(1)} ${(y + 6 * sin).toFixed(1)}L${(x + 9 * cos).toFixed(1)} ${(y + 9 * sin).toFixed(1)}`;
  });
  return `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0${teeth.join('')}`;
};

/** A row of small bars, as of memory in use. */
export const bars = (x: number, y: number) =>
  Array.from({ length: 20 }, (_, n) => `M${x + n * 6.2} ${y + (n % 3)}h4.4v${n % 4 === 1 ? 8 : 6}h-4.4z`).join('');
