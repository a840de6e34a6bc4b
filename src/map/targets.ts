// The list is needed as a type only, so that no page has to load all of it.
import type { TARGETS } from './targetList';

/** A name of the list, or of a member of one of its families. */
export type TargetName = MemberOf<(typeof TARGETS)[number]>;

/** What follows `<area>.` in the names of an area: `NameIn<'admin-center'>` has `addUser`. */
export type NameIn<Area extends string> = RestOf<TargetName, Area>;

/** Marks a control that lessons may point at: `{...target('office-sign-up.tryNow')}`. */
export function target(name: TargetName): { readonly 'data-target': TargetName } {
  return { 'data-target': name };
}

type MemberOf<Listed extends string> = Listed extends `${infer Family}*` ? `${Family}${string}` : Listed;
type RestOf<Name extends string, Area extends string> = Name extends `${Area}.${infer Rest}` ? Rest : never;
