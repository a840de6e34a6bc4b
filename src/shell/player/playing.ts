/** How fast a lesson plays itself: what each takes of the time that a calm eye needs. */
export const SPEEDS = { slow: 1.8, normal: 1, fast: 0.2 } as const;
export type Speed = keyof typeof SPEEDS;

/** What a player is doing. `once` plays one step and stops; `interrupted` stopped for somebody who pressed in the page. */
export type Playing = {
  readonly status: 'playing' | 'once' | 'paused' | 'interrupted' | 'stuck';
  readonly speed: Speed;
  /** Raised to have the present step done at once. */
  readonly hurried: number;
  /** The page that was gone to because a control was not where it was looked for. */
  readonly elsewhere: string | undefined;
};

export type PlayerEvent =
  /** Buttons of the player. */
  | { readonly type: 'play' | 'pause' | 'next' }
  | { readonly type: 'speed'; readonly speed: Speed }
  /** A step begins, or has been played to its end. */
  | { readonly type: 'stepBegins' | 'stepEnded' }
  | { readonly type: 'elsewhere'; readonly address: string }
  /** Its act was refused: an earlier choice is in the way. */
  | { readonly type: 'refused' }
  /** Somebody has pressed something in the page. */
  | { readonly type: 'pressed' }
  /** Nobody sees it, the past is looked at, or another tab plays. */
  | { readonly type: 'away' };

export const AT_REST: Playing = { status: 'paused', speed: 'normal', hurried: 0, elsewhere: undefined };

/** The player after something has happened. */
export function after(playing: Playing, event: PlayerEvent): Playing {
  const runs = isRunning(playing);
  switch (event.type) {
    case 'play':
      return { ...playing, status: 'playing' };
    case 'pause':
      return { ...playing, status: 'paused' };
    case 'next':
      return runs ? { ...playing, hurried: playing.hurried + 1 } : { ...playing, status: 'once' };
    case 'speed':
      return { ...playing, speed: event.speed };
    case 'stepBegins':
      return { ...playing, elsewhere: undefined };
    case 'elsewhere':
      return { ...playing, elsewhere: event.address };
    case 'stepEnded':
      return playing.status === 'once' ? { ...playing, status: 'paused' } : playing;
    case 'refused':
      return { ...playing, status: 'stuck' };
    case 'pressed':
      return runs ? { ...playing, status: 'interrupted' } : playing;
    case 'away':
      return runs ? { ...playing, status: 'paused' } : playing;
  }
}

export function isRunning({ status }: Playing): boolean {
  return status === 'playing' || status === 'once';
}
