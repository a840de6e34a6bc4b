import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages';

/** A simulated web site, loaded when one of its addresses is opened. */
export type Site = { readonly routes: readonly SiteRoute[] };

export type SiteRoute = {
  /** A complete simulated address; parts that begin with a colon match anything: `portal.azure.com/subscriptions/:id`. */
  readonly path: string;
  /** The document's title, as the original had it. */
  readonly title: MessageKey;
  readonly Screen: ComponentType;
  /** Where somebody who is not signed in is sent first; the sign-in page comes back here. */
  readonly signIn?: string;
};
