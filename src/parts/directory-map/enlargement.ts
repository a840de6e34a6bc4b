/** By how much an element is enlarged where it stands: its box is measured as it is seen, and drawn in as it is without. */
export function enlargementOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  return offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / offsetWidth;
}
