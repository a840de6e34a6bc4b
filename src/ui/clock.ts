/** What the simulator lets take a while, so that people see it. Tests put in its place a clock of their own. */
export const clock = {
  wait: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
