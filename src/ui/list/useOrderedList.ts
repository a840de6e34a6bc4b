import { useState } from 'react';
import { orderedReader, type Reading } from './orderedList';

/** The items of a long list that a reading keeps, in its order. Give the same two functions for as long as they are. */
export function useOrderedList<T>(blocks: readonly (readonly T[])[], reading: Reading<T>): readonly T[] {
  const [read] = useState(() => orderedReader<T>());
  return read(blocks, reading);
}
