/** What the window shows around its frames. All of it is in the address, and stays while the frames go elsewhere. */
export type View = {
  /** Set, to nothing, where the timeline is open. */
  readonly timeline?: string | undefined;
  /** Set, to nothing, where the map of directories is open. */
  readonly map?: string | undefined;
  /** The number of the log entry whose world is looked at. */
  readonly at?: string | undefined;
  /** The number of the log entry at which another choice is tried out, and the account that is chosen. */
  readonly whatif?: string | undefined;
  readonly as?: string | undefined;
  /** Set, to nothing, where the run is shown step by step. */
  readonly demo?: string | undefined;
  /** Set where the pages are enlarged for a room, to how much they are. */
  readonly stage?: string | undefined;
  /** Set, to nothing, where the second frame is InPrivate: it has a sign-in of its own. */
  readonly private?: string | undefined;
  /** Set where something is shown over and over: to the lesson, and the names that it is told with; to nothing for the run. */
  readonly kiosk?: string | undefined;
  /** Set, to nothing, where the window is a part of another page. */
  readonly embed?: string | undefined;
};

export const VIEW = [
  'timeline',
  'map',
  'at',
  'whatif',
  'as',
  'demo',
  'stage',
  'private',
  'kiosk',
  'embed',
] as const satisfies readonly (keyof View)[];

/** The view that a location of the real router asks for. */
export function viewOf({ search }: { readonly search: string }): View {
  const query = new URLSearchParams(search);
  return Object.fromEntries(VIEW.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])));
}

/** The number of the log entry that a location asks to look at, if it is a number. */
export function momentOf(place: { readonly search: string }): number | undefined {
  const { at = '' } = viewOf(place);
  return /^\d{1,9}$/.test(at) ? Number(at) : undefined;
}
