import type { Box } from './tieCurve';

/**
 * Where a thing is laid out in a picture, in the pixels that the picture is drawn in: while it moves, where it will be,
 * and as large as it is without any enlargement.
 */
export function boxIn(picture: HTMLElement, thing: HTMLElement): Box {
  let { offsetLeft: left, offsetTop: top } = thing;
  for (let around = thing.offsetParent; around instanceof HTMLElement && around !== picture;) {
    left += around.offsetLeft + around.clientLeft;
    top += around.offsetTop + around.clientTop;
    around = around.offsetParent;
  }
  return { left, top, width: thing.offsetWidth, height: thing.offsetHeight };
}
