import { emptyWorld, evolveAll, usersOf, type User } from '../../../src/core/index';
import { startState } from '../../../src/scenarios/startStates';

// The yardstick of long lists: the same people, their names, filter and order, and no framework at all.
const ROW = 35;
const AROUND = 8;
const names = new Intl.Collator('en');
const byDisplayName = (one: User, other: User) =>
  names.compare(one.displayName, other.displayName) || names.compare(one.userName, other.userName);
const byUserName = (one: User, other: User) => names.compare(one.userName, other.userName);

const state = startState('large-company', new URLSearchParams(location.search).get('people'));
const [directory] = evolveAll(emptyWorld('bench'), state?.events ?? []).directories;
const people = directory ? usersOf(directory) : [];
const scroller = find('#scroller');
const body = document.createElement('tbody');
let order = byDisplayName;
let rows: readonly User[] = [];

find('#open').addEventListener('click', open);
find('input').addEventListener('input', list);

function open() {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const [name, compare] of [
    ['Display name', byDisplayName],
    ['User name', byUserName],
  ] as const) {
    const button = document.createElement('button');
    button.textContent = name;
    button.addEventListener('click', () => {
      order = order === compare ? (one, other) => -compare(one, other) : compare;
      list();
    });
    head.insertCell().append(button);
  }
  table.append(body);
  scroller.replaceChildren(table);
  scroller.addEventListener('scroll', draw);
  list();
}

function list() {
  const wanted = (find('input') as HTMLInputElement).value.trim().toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(wanted);
  rows = people
    .filter(({ displayName, userName }) => wanted === '' || holds(displayName) || holds(userName))
    .toSorted(order);
  body.parentElement?.setAttribute('aria-rowcount', String(rows.length + 1));
  draw();
}

function draw() {
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - AROUND);
  const last = Math.min(rows.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + AROUND);
  body.replaceChildren(
    gap(first),
    ...rows.slice(first, last).map(({ displayName, userName }, at) => {
      const row = document.createElement('tr');
      row.dataset['index'] = String(first + at);
      for (const text of [displayName, userName]) row.insertCell().textContent = text;
      return row;
    }),
    gap(rows.length - last),
  );
}

function gap(count: number) {
  const row = document.createElement('tr');
  row.style.height = `${count * ROW}px`;
  return row;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`index.html has no ${selector}`);
  return element;
}
