type Here = { readonly windows: number; readonly since: string; readonly behind: number };
type Known = { readonly windows: Set<ReadonlyMap<string, number>>; since: string };

/** Who is connected to this service, and what their browsers have yet to hand over. `now` is a clock. */
export function presence(now: () => string) {
  const known = new Map<string, Known>();
  return {
    /** Of a seat that was never here, since it was taken. */
    of: (seat: string, taken: string): Here => {
      const { windows, since } = known.get(seat) ?? { windows: new Set<ReadonlyMap<string, number>>(), since: taken };
      // Windows of one browser tell of the same entries.
      const runs = new Map<string, number>();
      for (const window of windows) {
        for (const [run, behind] of window) runs.set(run, Math.max(behind, runs.get(run) ?? 0));
      }
      const behind = [...runs.values()].reduce((sum, entries) => sum + entries, 0);
      return { windows: windows.size, since, behind };
    },
    arrive: (seat: string) => {
      const window = new Map<string, number>();
      const one = known.get(seat) ?? { windows: new Set(), since: now() };
      if (one.windows.size === 0) one.since = now();
      one.windows.add(window);
      known.set(seat, one);
      return {
        /** Answers with whether that is new. */
        behind: (run: string, entries: number): boolean => {
          const isNew = (window.get(run) ?? 0) !== entries;
          if (entries > 0) window.set(run, entries);
          else window.delete(run);
          return isNew;
        },
        leave: () => {
          one.windows.delete(window);
          if (one.windows.size === 0) one.since = now();
        },
      };
    },
  };
}
