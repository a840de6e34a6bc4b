/** What a lesson is called in one language, and what one can do after it. */
export type Title = { readonly language: string; readonly title: string; readonly can: string };

/** In each language of a package, in its order. */
export type Titles = readonly [Title, ...Title[]];
