/** Seconds that the end is looked at before it starts over. */
export const REST = 25;
/** Seconds after which it starts over once somebody who has taken over does nothing more. */
export const QUIET = 90;
/** How many of them are counted aloud: long enough for everybody to say that they are still there. */
export const WARNING = 20;

/** How long a word of a caption is read, in milliseconds, by people who come past; and all of it at least and at most. */
const WORD = 300;
const LEAST = 4000;
const MOST = 20_000;

/** How long a text is read, in milliseconds. */
export function readingTime(text: string): number {
  return Math.min(MOST, Math.max(LEAST, text.trim().split(/\s+/).length * WORD));
}
