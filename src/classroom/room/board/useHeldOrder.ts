import { useState, type FocusEvent } from 'react';
import type { Needing } from '../../../training/room/need';
import type { SeatOfRoom } from '../useSeats';

type Row = Needing<SeatOfRoom>;

/**
 * The rows in their order. While a pointer is over them, or the keyboard in them, none changes its place; `holding` is
 * for the element around them.
 */
export function useHeldOrder(rows: readonly Row[]) {
  const [isPointed, setPointed] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const [held, setHeld] = useState<readonly string[]>();
  const isHeld = isPointed || hasFocus;
  if (isHeld !== (held !== undefined)) setHeld(isHeld ? rows.map(({ seat }) => seat.key) : undefined);
  return {
    rows: held ? inOrder(rows, held) : rows,
    holding: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocus(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocus(currentTarget.contains(relatedTarget)),
    },
  };
}

/** The rows in an order that was, those that are new at the end. */
function inOrder(rows: readonly Row[], order: readonly string[]): readonly Row[] {
  const places = new Map(order.map((key, at) => [key, at]));
  const placeOf = ({ seat }: Row) => places.get(seat.key) ?? order.length;
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}
