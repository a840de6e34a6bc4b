// The second door of core, for those who read what comes from elsewhere. The start page must not reach it: it brings valibot.
export { AnyCommand } from './shapes/commands';
export { AnyEntry, AnyNoted, AnyWhat, Brand, Colour, LessonOfRun } from './shapes/entries';
export { AnyEvent, EVENTS } from './shapes/events';
export type { Read } from './shapes/messages';
export { PROFILES } from './shapes/names';
export { ClockTime, Count, Id, Text, type OwnFlaw } from './shapes/parts';
export { AnyRejection, REJECTIONS } from './shapes/rejections';
