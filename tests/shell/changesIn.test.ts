import { afterEach, describe, expect, test } from 'vitest';
import { changesIn, type Changes } from '../../src/shell/marks/changesIn';
import { untilPainted } from '../../src/shell/marks/untilPainted';

const PEOPLE = '<tr id="jane"><td>Jane</td><td>User</td></tr><tr id="kelley"><td>Kelley</td><td>Global admin</td></tr>';
const USERS = `<table aria-rowcount="2"><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody>${PEOPLE}</tbody></table>`;

afterEach(() => document.body.replaceChildren());

/** What has changed on a page of this content once `change` has been done to it. */
function changes(content: string, change: (page: Element) => void): Changes & { readonly ids: string[] } {
  document.body.innerHTML = `<main><div>${content}</div></main>`;
  const page = document.body.firstElementChild ?? document.body;
  let found: Changes | undefined;
  const watch = untilPainted(page, (records) => {
    found = changesIn(page, records);
  });
  change(page);
  watch.finish();
  if (!found) throw new Error('nothing was handed over');
  return { ...found, ids: found.shown.map(({ id }) => id) };
}

const at = (page: Element, selector: string): Element => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const rewrite = (page: Element, selector: string, text: string) => {
  const [node] = at(page, selector).childNodes;
  if (!(node instanceof Text)) throw new Error(`no text in ${selector}`);
  node.data = text;
};
const addRow = (page: Element, id = 'robin', cells = ['Robin', 'User']) => {
  const row = document.createElement('tr');
  row.id = id;
  for (const text of cells) row.insertCell().append(text);
  at(page, 'tbody').append(row);
};

describe('what has changed on a page', () => {
  test('is a row that was added, read cell by cell', () => {
    const { ids, said } = changes(USERS, (page) => addRow(page));
    expect(ids).toEqual(['robin']);
    expect(said).toEqual(['Robin, User']);
  });

  test('is the row in which something changed, once', () => {
    const { ids, said } = changes(USERS, (page) => {
      rewrite(page, '#jane td:first-child', 'Jane Gould');
      rewrite(page, '#jane td:last-child', 'Billing admin');
    });
    expect(ids).toEqual(['jane']);
    expect(said).toEqual(['Jane Gould, Billing admin']);
  });

  test('is a number with the words around it', () => {
    const { ids, said } = changes('<p id="count"><b>3</b> users</p>', (page) => rewrite(page, 'b', '4'));
    expect(ids).toEqual(['count']);
    expect(said).toEqual(['4 users']);
  });

  test('is a value, read with its term', () => {
    const { said } = changes('<dl><dt>Status</dt><dd>Active</dd></dl>', (page) => rewrite(page, 'dd', 'Canceled'));
    expect(said).toEqual(['Status: Canceled']);
  });

  test('is a control by its name', () => {
    const { ids, said } = changes('<button id="bell" aria-label="Notifications: 1"></button>', (page) =>
      at(page, 'button').append(document.createElement('span'), '1'),
    );
    expect(ids).toEqual(['bell']);
    expect(said).toEqual(['Notifications: 1']);
  });

  test('are the rows of a table that came, and not the table', () => {
    const { ids } = changes('<p>Nobody yet.</p>', (page) => at(page, 'div').insertAdjacentHTML('beforeend', USERS));
    expect(ids).toEqual(['jane', 'kelley']);
  });

  test('is said rows first', () => {
    const { ids } = changes(`<p id="count">2 users</p>${USERS}`, (page) => {
      rewrite(page, 'p', '3 users');
      addRow(page);
    });
    expect(ids).toEqual(['robin', 'count']);
  });

  test('is said to be gone where nothing came in its place', () => {
    const gone = changes(USERS, (page) => at(page, '#jane').remove());
    expect(gone).toMatchObject({ shown: [], said: [], gone: ['Jane, User'] });
    const replaced = changes(USERS, (page) => {
      at(page, '#jane').remove();
      addRow(page);
    });
    expect(replaced).toMatchObject({ said: ['Robin, User'], gone: [] });
  });

  test('is neither what moved, nor what was put anew, nor what changed back', () => {
    const { shown, said, gone } = changes(USERS, (page) => {
      at(page, 'tbody').append(at(page, '#jane'));
      at(page, '#kelley').remove();
      addRow(page, 'kelley', ['Kelley', 'Global admin']);
      rewrite(page, '#jane td', 'Joan');
      rewrite(page, '#jane td', 'Jane');
    });
    expect({ shown, said, gone }).toEqual({ shown: [], said: [], gone: [] });
  });

  test.each([
    ['says so itself', '<p role="status">One</p>'],
    ['is kept from screen readers', '<p aria-hidden="true">One</p>'],
    ['is not shown', '<p style="display: none">One</p>'],
    ['is a choice not yet unfolded', '<select><option><p>One</p></option></select>'],
  ])('is nothing that %s', (_, content) => {
    const { shown, said } = changes(`<b>1</b>${content}`, (page) => {
      at(page, 'b + *').append('Two');
    });
    expect({ shown, said }).toEqual({ shown: [], said: [] });
  });

  test('is nothing where another page took its place', () => {
    const { shown, said, gone } = changes(USERS, (page) => {
      page.innerHTML = `<section>${USERS}</section>`;
      addRow(page);
    });
    expect({ shown, said, gone }).toEqual({ shown: [], said: [], gone: [] });
  });

  test('is the number of rows of a table, where the row itself is not drawn', () => {
    const { shown, rows } = changes(USERS, (page) => at(page, 'table').setAttribute('aria-rowcount', '1000'));
    expect(shown).toEqual([]);
    expect(rows).toMatchObject([{ before: 1, count: 999 }]);
  });

  test('is not the row that comes into sight when a longer table gets shorter', () => {
    const { said, gone, rows } = changes(USERS.replace('rowcount="2"', 'rowcount="9"'), (page) => {
      at(page, 'table').setAttribute('aria-rowcount', '8');
      at(page, '#jane').remove();
      addRow(page);
    });
    expect({ said, gone, rows }).toEqual({ said: [], gone: ['Jane, User'], rows: [] });
  });

  test('is short, and without ids, when it is read', () => {
    const id = '7950cf8c-3c21-404b-a1d6-5e0f3c9b2009';
    const { said } = changes(USERS, (page) => addRow(page, 'trial', ['Free Trial', id, 'word '.repeat(40)]));
    expect(said[0]).toMatch(/^Free Trial, word .*word …$/);
    expect(said[0]?.length).toBeLessThan(100);
  });
});

test('a word that may break where it is long is one word to those who hear it', () => {
  const address = '<table><tbody><tr><td>jane@<wbr>contoso<wbr>.com</td><td>User</td></tr></tbody></table>';
  const { said } = changes(address, (page) => rewrite(page, 'td:last-child', 'Global admin'));
  expect(said).toEqual(['jane@contoso.com, Global admin']);
});
