/** Path data of small things that stand about in the blueprint, each at its own place. */
export const laptop = (x: number, y: number) => `M${x} ${y}h58v40h-58zM${x - 10} ${y + 48}h78`;

export const phone = (x: number, y: number) => `M${x} ${y}h22v36h-22zM${x + 8} ${y + 41}h6`;

export const disk = (x: number, y: number) =>
  `M${x} ${y}h22v28h-22zM${x + 4} ${y + 11}a7 7 0 1 0 14 0a7 7 0 1 0-14 0M${x + 11} ${y + 11}l-7 12`;

export const store = (x: number, y: number) =>
  `M${x} ${y}c0-8 36-8 36 0v34c0 8-36 8-36 0zM${x} ${y}c0 8 36 8 36 0M${x} ${y + 12}c0 8 36 8 36 0M${x} ${y + 23}c0 8 36 8 36 0`;

export const globe = (x: number, y: number) =>
  `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM${x - 8} ${y}h16M${x} ${y - 8}q-6 8 0 16M${x} ${y - 8}q6 8 0 16`;

export const arrow = (x: number, top: number, bottom: number) =>
  `M${x} ${top}V${bottom}m-4-5l4 5 4-5M${x - 4} ${top + 5}l4-5 4 5`;
