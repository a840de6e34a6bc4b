/** Pages of the simulator itself that others link to, as the hash of the real URL. */
export const ownPages = {
  /** The map of directories as the page of a frame: an address of the simulator's own among those of the simulated web. */
  directoryMap: 'onetenant.map',
  /** What the one who shows a demo reads and presses, in a second window. */
  desk: '#/desk',
  /** Where the desk opens the window that the room sees: it goes on from here once it has the run. */
  audience: '#/desk/audience',
  /** What came of a run; without one, of the run that the tab shows. */
  report: (run?: string) => (run === undefined ? '#/report' : `#/runs/${encodeURIComponent(run)}/report`),
  /** The same, at what is handed in of it. */
  handIn: '#/report?hand-in',
  /** The results of a class; with one code in it already. */
  result: (code?: string) => (code === undefined ? '#/result' : `#/result?code=${encodeURIComponent(code)}`),
  /** A run as it was once that entry of its log was written. */
  moment: (run: string, seq: number) => `#/runs/${encodeURIComponent(run)}?timeline=&at=${seq}`,
};
