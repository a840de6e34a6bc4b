import type { Pace } from './pace';
import type { Pointer } from './perform';

/** What a script is played with. */
export type Stage = {
  readonly go: (address: string) => void;
  readonly pointer: Pointer;
  readonly pace: Pace;
  /** Only what comes of it is shown: no pointer, no typing. */
  readonly isStill: boolean;
  /** Told that a control is not where the page is, which is at this address. */
  readonly elsewhere: (address: string) => void;
};

/** What came of a scene: it was played, its act was refused, or another is next meanwhile. */
export type Played = 'played' | 'refused' | 'overtaken';

/** What is to be shown next. */
export type Cue = {
  /** The step that it is a part of: what is played at one go, and told by one caption. */
  readonly step: string;
  /** Goes to where the step begins; nothing where it has begun. */
  readonly begin?: (stage: Stage) => void;
  readonly play: (stage: Stage) => Promise<Played>;
};

/** What a player plays. Where it stands is read off the run that is shown: what a press did is there for it too. */
export type Script = {
  /** Nothing where all has been shown. */
  readonly next: () => Cue | undefined;
  /**
   * Takes back the step that is under way, or else the one before; all down to a step, where one is named. Answers with
   * the page to go to; nothing where nothing was shown yet.
   */
  readonly back: (to?: string) => Promise<string | undefined>;
};
