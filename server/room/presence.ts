/** Of one seat, at one service: how many windows of it are connected, since when that is so, and what is behind by run. */
export type Here = {
  readonly windows: number;
  readonly since: string;
  readonly runs: ReadonlyMap<string, number>;
};

type Known = { readonly windows: Set<ReadonlyMap<string, number>>; since: string };

/** Who is connected to this service, and what their browsers have yet to hand over. `now` is a clock. */
export function presence(now: () => string) {
  const known = new Map<string, Known>();
  const of = (seat: string): Here | undefined => {
    const one = known.get(seat);
    return one && { windows: one.windows.size, since: one.since, runs: together([...one.windows]) };
  };
  return {
    of,
    /** All seats that are connected. */
    all: (): ReadonlyMap<string, Here> => {
      const all = [...known.keys()].flatMap((seat): readonly (readonly [string, Here])[] => {
        const here = of(seat);
        return here && here.windows > 0 ? [[seat, here]] : [];
      });
      return new Map(all);
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

/** What the services tell of one seat, as one. Of a seat that was never at any, it is so since it was taken. */
export function asOne(told: readonly Here[], taken: string) {
  const connected = told.filter(({ windows }) => windows > 0);
  const sinces = (connected.length > 0 ? connected : told).map(({ since }) => since).toSorted();
  const behind = together(told.map(({ runs }) => runs));
  return {
    windows: connected.reduce((sum, { windows }) => sum + windows, 0),
    since: (connected.length > 0 ? sinces.at(0) : sinces.at(-1)) ?? taken,
    behind: [...behind.values()].reduce((sum, entries) => sum + entries, 0),
  };
}

/** Windows of one browser tell of the same entries. */
function together(windows: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const [run, behind] of windows.flatMap((window) => [...window])) {
    runs.set(run, Math.max(behind, runs.get(run) ?? 0));
  }
  return runs;
}
