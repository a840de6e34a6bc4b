import CSSPropertyManager from 'happy-dom/lib/css/declaration/property-manager/CSSPropertyManager.js';
import React from 'react';

/** Spares tests with a page work that nothing they look at comes of. */
export function quickenPage(): void {
  // Each look at whether something is hidden copies the styles above it, which structuredClone does at great length.
  CSSPropertyManager.prototype.clone = cloneStyles;

  // React keeps the call stack of 10,000 elements a second, for its warnings: it is told that those are made already.
  const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
  if (typeof internals !== 'object' || internals === null) return;
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { configurable: true, get: () => 10_000, set() {} });
}

function cloneStyles(this: CSSPropertyManager): CSSPropertyManager {
  const copy = new CSSPropertyManager();
  for (const [name, property] of Object.entries(this.properties)) copy.properties[name] = { ...property };
  Object.assign(copy['definedPropertyNames'], this['definedPropertyNames']);
  return copy;
}
