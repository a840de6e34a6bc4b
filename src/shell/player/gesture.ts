import type { TargetName } from '../../map/targets';

/** The control, by its name in the list of targets, or the row that it stands in. */
type Where = { readonly target: TargetName };

/**
 * What a hand does at one control. What is pressed to `show` is pressed for show only, since the deed is written by the
 * player: pressed really, it would be done twice. What is pressed to `open` or to `fill` sends nothing, and is.
 */
export type Gesture = Where &
  (
    | { readonly does: 'show' | 'open' | 'fill' | 'tick' }
    | { readonly does: 'type'; readonly text: string }
    | { readonly does: 'choose'; readonly value: string }
  );

/** Pressed for show: what it would send is written by the player. */
export function press(target: TargetName): Gesture {
  return { does: 'show', target };
}

/** Pressed really: it opens what the next control is in, and closes when the page is shown again. */
export function open(target: TargetName): Gesture {
  return { does: 'open', target };
}

/** Pressed really: it fills in fields. */
export function fill(target: TargetName): Gesture {
  return { does: 'fill', target };
}

export function tick(target: TargetName): Gesture {
  return { does: 'tick', target };
}

export function type(target: TargetName, text: string): Gesture {
  return { does: 'type', target, text };
}

export function choose(target: TargetName, value: string): Gesture {
  return { does: 'choose', target, value };
}
