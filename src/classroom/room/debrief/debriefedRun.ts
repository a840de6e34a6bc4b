import type { ClassRun } from '../../../training/room/debrief';

/** A run of the class, and where it can be looked at. */
export type DebriefedRun = ClassRun & { readonly href: string };
