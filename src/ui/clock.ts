/** Time as people notice it, in milliseconds: what is let take a while so that they see it, and how long ago something was. Tests put a clock of their own in its place. */
export const clock = {
  now: (): number => performance.now(),
  wait: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
