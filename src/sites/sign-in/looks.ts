import type { ComponentType } from 'react';
import type { AccountKind } from '../../core/index';
import type { MessageKey } from '../../i18n/messages';
import { addresses } from '../../map/addresses';
import { BlueprintAndHeadline } from './art/BlueprintAndHeadline';
import { BulbAndClouds } from './art/BulbAndClouds';
import { Mosaic } from './art/Mosaic';
import { AzureFoot } from './AzureFoot';
import { OfficeFoot } from './OfficeFoot';
import styles from './OrganizationalSignIn.module.css';

/** The organizational sign-in page as one site shows it. */
export type Look = {
  readonly name: MessageKey;
  readonly caption: MessageKey;
  readonly kinds: readonly AccountKind[];
  /** Set where accounts of one kind only are taken. */
  readonly only?: AccountKind;
  /** The button beside the one that signs in, where there is one. */
  readonly leave?: { readonly to: string; readonly words: MessageKey };
  readonly className: string | undefined;
  readonly Art: ComponentType;
  readonly Foot: ComponentType;
};

export const LOOK_OF_AZURE: Look = {
  name: 'signIn.azure',
  caption: 'signIn.azure.caption',
  kinds: ['organizational', 'microsoft'],
  leave: { to: addresses.azureCom.home(), words: 'signIn.cancel' },
  className: styles.azure,
  Art: BulbAndClouds,
  Foot: AzureFoot,
};

export const LOOK_OF_PORTALS: Look = {
  name: 'signIn.azure',
  caption: 'signIn.azure.caption',
  kinds: ['organizational', 'microsoft'],
  className: `${styles.azure} ${styles.portals}`,
  Art: BlueprintAndHeadline,
  Foot: AzureFoot,
};

/** A person who was signed out to bring in a directory can leave it. */
export const LOOK_OF_ASSOCIATION: Look = {
  ...LOOK_OF_PORTALS,
  leave: { to: addresses.classicPortal.directories(), words: 'signIn.back' },
};

export const LOOK_OF_OFFICE: Look = {
  name: 'signIn.office',
  caption: 'signIn.office.caption',
  kinds: ['organizational'],
  only: 'organizational',
  leave: { to: addresses.officeCom.plans(), words: 'signIn.cancel' },
  className: styles.office,
  Art: Mosaic,
  Foot: OfficeFoot,
};
