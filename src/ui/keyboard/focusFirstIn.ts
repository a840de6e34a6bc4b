const CONTROLS = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"])';

/** Gives the focus to the first control in a place that can have it; to the place itself where there is none. */
export function focusFirstIn(place: HTMLElement): void {
  for (const control of place.querySelectorAll<HTMLElement>(CONTROLS)) {
    control.focus();
    if (document.activeElement === control) return;
  }
  place.focus();
}
