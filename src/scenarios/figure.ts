import type { Command } from '../core/index';
import type { StartStateId } from './startStates';

/**
 * A picture of the source article, or of its sibling, as a live page: the world it shows, the address of the page, and
 * the part of the page that the picture holds. `width` and `height` are the original's in pixels; `left` and `top` say
 * where its cut begins on a page that is `frame` pixels wide and high (by default from there to the cut's end).
 */
export type Figure = {
  /** As in the name of the original's file: `1`, `s31`. */
  readonly name: string;
  readonly start: StartStateId;
  readonly commands: readonly Command[];
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
  readonly frame?: { readonly width: number; readonly height: number };
};
