/** The ratio of contrast between two luminances (WCAG 2). */
export function contrastBetween(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The luminance of a colour such as `#0b6e4f`, from 0 to 1 (WCAG 2). */
export function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether black or white is read better on a colour. On each the better one has 4.58:1 at least: WCAG AA always holds. */
export function inkOn(colour: string): 'black' | 'white' {
  const luminance = luminanceOf(colour);
  return contrastBetween(luminance, 0) > contrastBetween(luminance, 1) ? 'black' : 'white';
}

/** The colour, what is read on it, and what it becomes under the pointer, where that is read even better. */
export function brandColours(colour: string) {
  const both = ['var(--ui-brand-dark)', 'var(--ui-brand-light)'] as const;
  const [ink, paper] = inkOn(colour) === 'black' ? both : both.toReversed();
  return {
    surface: colour,
    ink,
    hover: `color-mix(in srgb, ${colour} 80%, ${paper})`,
    rule: `color-mix(in srgb, ${colour} 60%, ${ink})`,
  };
}
