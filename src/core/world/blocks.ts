/**
 * A long list, in blocks. A change copies the block it is in and the short list of blocks, never the whole; and what
 * was found out about a block stays known for as long as nobody changes it. So neither a command nor the world before
 * it, which undo keeps, costs more in a directory of a hundred thousand than in one of five.
 */
export type Blocks<T> = readonly Block<T>[];
export type Block<T> = readonly T[];

const FULL = 256;

/** The same list with one more item at its end. */
export function appended<T>(blocks: Blocks<T>, item: T): Blocks<T> {
  const last = blocks.at(-1);
  return last && last.length < FULL ? blocks.with(blocks.length - 1, [...last, item]) : [...blocks, [item]];
}

/** The same list with some blocks replaced; empty ones go. `change` answers with its argument where nothing changes. */
export function changed<T>(blocks: Blocks<T>, change: (block: Block<T>) => Block<T>): Blocks<T> {
  let next: Block<T>[] | undefined;
  for (const [at, block] of blocks.entries()) {
    const after = change(block);
    if (after === block) continue;
    next ??= [...blocks];
    next[at] = after;
  }
  return next ? next.filter((block) => block.length > 0) : blocks;
}

/** A question about a block that is asked once: the answer is remembered for as long as the block is. */
export function remembered<T, R>(ask: (block: Block<T>) => R): (block: Block<T>) => R {
  const answers = new WeakMap<Block<T>, { readonly answer: R }>();
  return (block) => {
    const known = answers.get(block);
    if (known) return known.answer;
    const answer = ask(block);
    answers.set(block, { answer });
    return answer;
  };
}
