/** The name of a figure as a place in the article: `?part=figure-3`. */
export function figureId(number: string): string {
  return `figure-${number}`;
}

/** The address of a place in the article: a part of it, or a figure. */
export function addressOfPlace(place: string): string {
  return `#/article?part=${place}`;
}

/** Brings a place into sight, and the keyboard with it. */
export function goToPlace(place: string): void {
  const element = document.getElementById(place);
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}
