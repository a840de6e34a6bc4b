/** A PIN as people read it out: `123 456`. */
export function spacedPin(digits: string): string {
  return `${digits.slice(0, 3)}\u00A0${digits.slice(3)}`;
}
