import type { Entry } from '../../core/index';

/** A run as its files are named by it. */
type Named = { readonly log: readonly Entry[]; readonly learner?: string | undefined };

/**
 * What the files of a run are called, without an ending: that of a lesson by the lesson, the learner where one is named,
 * and the day it was begun; a free run's by its start state, and the learner.
 */
export function fileNameOf({ log: [first], learner = '' }: Named): string {
  const began = first?.what.type === 'began' ? first.what : undefined;
  const day = began?.lesson ? (first?.at.slice(0, 10) ?? '') : '';
  // A start state and a lesson of a foreign run may be called anything.
  const what = plainName(began?.lesson?.id ?? began?.start ?? '') || 'run';
  return ['onetenant', what, plainName(learner), day].filter((part) => part !== '').join('-');
}

function plainName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}
