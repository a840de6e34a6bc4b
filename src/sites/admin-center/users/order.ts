import type { User } from '../../../core/index';

export const COLUMNS = ['displayName', 'userName', 'status'] as const;

export type Column = (typeof COLUMNS)[number];

export type Order = { readonly column: Column; readonly descending: boolean };

/** The order that an address names, `userName` or `-userName`; by display name where it names none. */
export function parseOrder(text: string | null): Order {
  const column = COLUMNS.find((one) => one === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') === true } : { column: 'displayName', descending: false };
}

/** What the address says for an order; nothing for the one that needs no saying. */
export function makeOrder({ column, descending }: Order): string | undefined {
  if (descending) return `-${column}`;
  return column === 'displayName' ? undefined : column;
}

/** The order after a press on a column's head: that column upwards, or the other way round where it was so already. */
export function orderAfter(order: Order, column: Column): Order {
  return { column, descending: order.column === column && !order.descending };
}

type Compare = (one: User, other: User) => number;

// One collator for all: `localeCompare` makes one per call, which takes seconds for a large directory. Its language is
// fixed, so that a list does not change its order with the language of the page.
const names = new Intl.Collator('en');

const byUserName: Compare = (one, other) => names.compare(one.userName, other.userName);
const byName: Compare = (one, other) => names.compare(one.displayName, other.displayName) || byUserName(one, other);

/** What compares two users by a column. Everybody's status is “In cloud”: what has no opinion follows the names. */
export const COMPARE: Readonly<Record<Column, Compare>> = {
  displayName: byName,
  userName: (one, other) => byUserName(one, other) || byName(one, other),
  status: byName,
};
