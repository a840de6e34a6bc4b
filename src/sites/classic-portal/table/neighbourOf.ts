const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The button that an arrow key leads to from the one that has the focus, where buttons stand in lists side by side. */
export function neighbourOf(whole: HTMLElement, key: string): HTMLElement | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const columns = [...whole.querySelectorAll('ul')].map((list) => [...list.querySelectorAll('button')]);
  const column = columns.findIndex((one) => one.some((button) => button === document.activeElement));
  const row = columns[column]?.findIndex((button) => button === document.activeElement) ?? -1;
  if (row < 0) return undefined;
  const [across, down] = step;
  const found = columns[column + across];
  return across === 0 ? found?.[row + down] : found?.[Math.min(row, found.length - 1)];
}
