/** Marks a control that lessons may point at: `{...target('office-sign-up.tryNow')}`. */
export function target(name: `${string}.${string}`) {
  return { 'data-target': name };
}
