import { AZURE_TARGETS } from './targets/azure';
import { CLASSIC_PORTAL_TARGETS } from './targets/classicPortal';
import { OFFICE_TARGETS } from './targets/office';
import { WINDOW_TARGETS } from './targets/window';

/** All that a lesson may point at. A name that ends in `.*` is a family: its members are named after what the world holds. */
export const TARGETS = [...WINDOW_TARGETS, ...AZURE_TARGETS, ...CLASSIC_PORTAL_TARGETS, ...OFFICE_TARGETS] as const;
