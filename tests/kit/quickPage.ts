import CSSPropertyManager from 'happy-dom/lib/css/declaration/property-manager/CSSPropertyManager.js';

/** Spares tests with a page work that nothing they look at comes of. */
export function quickenPage(): void {
  // Each look at whether something is hidden copies the styles above it, which structuredClone does at great length.
  CSSPropertyManager.prototype.clone = cloneStyles;
}

function cloneStyles(this: CSSPropertyManager): CSSPropertyManager {
  const copy = new CSSPropertyManager();
  for (const [name, property] of Object.entries(this.properties)) copy.properties[name] = { ...property };
  Object.assign(copy['definedPropertyNames'], this['definedPropertyNames']);
  return copy;
}
