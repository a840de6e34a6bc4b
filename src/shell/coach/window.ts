/** What the window gives the coach: the way to a page, and words in passing. */
export type Window = {
  readonly go: (address: string) => void;
  readonly say: (text: string) => void;
  readonly announce: (text: string) => void;
};
