import { turnAt, type Moment } from '../../core/index';

/**
 * The moment of a story at which "What if?" can be asked about what had become of it at an entry: its own where it rests on
 * a choice of account, or else the last such choice before it. Nothing where there was none.
 */
export function choiceAt(story: readonly Moment[], seq: number): number | undefined {
  if (turnAt(story, seq)) return seq;
  return story.findLast((moment) => moment.seq < seq && turnAt(story, moment.seq))?.seq;
}
