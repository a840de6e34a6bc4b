/** Pages of the simulator itself that others link to, as the hash of the real URL. */
export const ownPages = {
  /** What came of a run; without one, of the run that the tab shows. */
  report: (run?: string) => (run === undefined ? '#/report' : `#/runs/${encodeURIComponent(run)}/report`),
};
