/** What the windows of a talk share besides the log of its run: the one that is played in, and the presenter's desk. */
export type Talk = {
  /** Raised with each change: of two records, the higher one is the later one. */
  readonly seq: number;
  /** The window that changed it last. */
  readonly by: string;
  /** The audience sees nothing but black. */
  readonly isBlack: boolean;
  /** A disc of light goes with the pointer of the audience's window. */
  readonly isLit: boolean;
  /** How much the audience's pages are enlarged, as its address has it; nothing outside of the stage view. */
  readonly stage?: string | undefined;
  readonly timer: Timer;
};

/** Instants in milliseconds since the beginning of 1970, so that no window has to count. */
export type Timer = {
  /** When the talk would have begun, had it never been held up; nothing before its first step. */
  readonly begun?: number | undefined;
  /** When it was held up; nothing while it runs. */
  readonly held?: number | undefined;
};

export const NEW_TALK: Talk = { seq: 0, by: '', isBlack: false, isLit: false, timer: {} };

/** The talk after a window has changed something of it. */
export function changed(talk: Talk, change: Partial<Omit<Talk, 'seq' | 'by'>>, by: string): Talk {
  return { ...talk, ...change, seq: talk.seq + 1, by };
}

/** Whether a record is later than another one. Of two that were made at once, every window takes the same. */
export function isLater(one: Talk, other: Talk): boolean {
  return one.seq > other.seq || (one.seq === other.seq && one.by > other.by);
}

/** The timer once a step is shown at an instant: it begins with the first one, and no step restarts it. */
export function begun(timer: Timer, now: number): Timer {
  return timer.begun === undefined ? { begun: now } : timer;
}

/** The timer after its button was pressed: it begins, is held up, or goes on. */
export function toggled({ begun: since, held }: Timer, now: number): Timer {
  if (since === undefined) return { begun: now };
  return held === undefined ? { begun: since, held: now } : { begun: since + now - held };
}

/** How long the talk has taken so far, in milliseconds. */
export function elapsed({ begun: since, held }: Timer, now: number): number {
  return since === undefined ? 0 : Math.max(0, (held ?? now) - since);
}

/**
 * How far a talk is behind its plan, in whole minutes: less than nothing where it is ahead. The plan has so many minutes
 * for all steps, as much for each.
 */
export function behind(spent: number, { minutes, at, steps }: Plan): number {
  const late = Math.round(spent / MINUTE - (minutes * at) / Math.max(1, steps));
  // There is no minus nothing.
  return late === 0 ? 0 : late;
}

/** So many minutes for so many steps, of which some have been shown. */
export type Plan = { readonly minutes: number; readonly at: number; readonly steps: number };

const MINUTE = 60_000;
