// The second door of core, for those who read what comes from elsewhere. The start page must not reach it: it brings valibot.
export { AnyCommand } from './shapes/commands';
export { AnyEntry, AnyWhat } from './shapes/entries';
export { AnyEvent } from './shapes/events';
export { Count, Id, Text, type OwnFlaw } from './shapes/parts';
export { AnyRejection } from './shapes/rejections';
