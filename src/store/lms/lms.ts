import type { PackageReport } from '../../training/package/packageReport';
import type { ToKeep } from './state';

/** What is told to an LMS at once: how far the attempt is, and what it takes to go on with it. */
export type LmsReport = PackageReport & {
  /** What the next launch is given again: at most `LONGEST_STATE` characters of ASCII. */
  readonly state: string;
  /** The simulated page that is shown. */
  readonly place: string;
  /** How long this launch has taken so far. */
  readonly seconds: number;
};

/** What every SCORM 1.2 LMS keeps of a state; those of the other standards are held to it too. */
export const LONGEST_STATE = 4096;

/** A launch that the LMS knows of. */
export type Launched = {
  /** Only of a normal launch anything is written. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** What was reported as state last; empty at first. */
  readonly state: string;
  /** The learner's language, as the LMS writes it: `nl-NL`. */
  readonly language: string | undefined;
  /** The share of the points, from 0 to 1, with which the LMS says that it is passed. */
  readonly passMark: number | undefined;
  /** Where the LMS wants to have the learner back. */
  readonly back: string | undefined;
  /** Tells the LMS. Resolves to whether it has kept that, read back where it can be. Never rejects. */
  readonly report: (report: LmsReport) => Promise<boolean>;
  /** Ends the launch: nothing is told after it. What the page may do while it is closed is done at once. Never rejects. */
  readonly end: (seconds: number) => Promise<void>;
};

/** The way to an LMS, and for whom it has opened. */
export type LmsDoor = {
  /** Who the LMS says is learning; empty where it does not, or not yet. */
  readonly learner: string;
  /** Resolves to nothing where the LMS does not answer: it may be tried again. `over` says that this launch is. */
  readonly launch: () => Promise<Launched | 'over' | undefined>;
};

/** An attempt as it stands now. */
export type Telling = PackageReport & { readonly place: string; readonly kept: Omit<ToKeep, 'told'> };

/** The talk with the LMS while the page of a package is open. */
export type LmsSession = {
  /** Tells the LMS how the attempt stands, after what it is being told now. What is newer takes the place of what waits. */
  readonly tell: (telling: Telling) => void;
  /** Tries again at once, where something waits: the network is back, say. */
  readonly again: () => void;
  /** Notes that an attempt was begun. */
  readonly begin: () => void;
  /** Goes on with one of two attempts: that of this window, or the other one, which an LMS that came late has kept. */
  readonly choose: (which: 'here' | 'there') => Promise<void>;
  /** Ends the launch, once the LMS has all of it. Resolves to whether that is so: else it goes on. */
  readonly end: () => Promise<boolean>;
  /** Ends it at once: the page is being closed. */
  readonly close: () => void;
};
