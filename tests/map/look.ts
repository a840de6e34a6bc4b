import type { Command, Event } from '../../src/core/index';
import type { TargetName } from '../../src/map/targets';
import type { StartStateId } from '../../src/scenarios/startStates';

/** A marked control that is pressed, or that something is put into; or what is ticked by its name. */
export type Press = TargetName | { readonly into: TargetName; readonly text: string } | { readonly tick: string };

/** A look at a page: where, in which world, and what is pressed there one after the other. */
export type Look = {
  readonly at: string;
  readonly start?: StartStateId;
  readonly as?: string;
  readonly after?: readonly Command[];
  /** What has happened before besides. */
  readonly besides?: readonly Event[];
  /** The last is one that waits for what the page may show later, where there is such a thing. */
  readonly press?: readonly Press[];
};

/** The Azure subscription of the start state `azure-customer`. */
export const AZURE_TRIAL = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
