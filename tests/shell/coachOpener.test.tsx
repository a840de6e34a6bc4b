import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOpener } from '../../src/shell/coach/findTarget';
import { openLesson } from '../kit/openLesson';

const STEP = 'users';

// Happy DOM has no style sheet of its own that would hide what is hidden.
const SHEET = document.createElement('style');
SHEET.textContent = '[hidden] { display: none; }';
beforeEach(() => document.head.append(SHEET));
afterEach(() => SHEET.remove());

describe('a target that is folded away', () => {
  test.each([
    [
      'en',
      'Collapse the list',
      'Show the list',
      'What this step needs is folded away: choose Show the list to see it.',
    ],
    [
      'nl',
      'Lijst samenvouwen',
      'Lijst weergeven',
      'Wat deze stap nodig heeft, is ingeklapt: kies Lijst weergeven om het te zien.',
    ],
  ] as const)('leads to what opens it, and then to itself: %s', async (language, fold, unfold, words) => {
    const user = await openLesson('people-and-licences', { step: STEP, language });
    const card = within(await screen.findByRole('dialog'));
    const users = await screen.findByRole('button', { name: language === 'en' ? 'USERS' : 'GEBRUIKERS' });
    await waitFor(() => expect(users).toHaveAttribute('data-spotlight'));

    await user.click(screen.getByRole('button', { name: fold }));
    const opener = await screen.findByRole('button', { name: unfold });
    await waitFor(() => expect(opener).toHaveAttribute('data-spotlight'));
    expect(users).not.toHaveAttribute('data-spotlight');
    expect(opener).toHaveAccessibleDescription(expect.stringContaining(unfold));
    expect(card.getByText((_, element) => element?.tagName === 'P' && element.textContent === words)).toBeVisible();

    await user.keyboard('{F6}');
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
    await user.keyboard('{F6}');
    expect(opener).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(users).toHaveAttribute('data-spotlight'));
    expect(card.queryByText(unfold)).toBeNull();
  });

  test('is told in Practice once one asks where it is, without the spotlight', async () => {
    const user = await openLesson('people-and-licences', { step: STEP, mode: 'practice' });
    const card = within(await screen.findByRole('dialog'));
    await user.click(screen.getByRole('button', { name: 'Collapse the list' }));
    await screen.findByRole('button', { name: 'Show the list' });
    expect(card.queryByText('Show the list')).toBeNull();
    await user.click(card.getByRole('button', { name: /Say it again/ }));
    await user.click(await card.findByRole('button', { name: /Say where/ }));
    expect(await card.findByText('Show the list')).toBeVisible();
    expect(document.querySelector('[data-spotlight]')).toBeNull();
  });
});

const HIDDEN = 'hidden';

function show(html: string): (name: string) => string | undefined {
  document.body.innerHTML = html;
  return (name) => findOpener(name)?.textContent;
}

describe('what opens a target', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test('is the summary of closed details, and nothing where they are open', () => {
    // Happy DOM does not fold what is in closed details.
    const opener = show(`<details><summary>More</summary><b data-target="it" ${HIDDEN}></b></details>`);
    expect(opener('it')).toBe('More');
    document.querySelector('details')?.setAttribute('open', '');
    expect(opener('it')).toBeUndefined();
  });

  test('is the outermost of two, the inner of which is out of sight', () => {
    const opener = show(`
      <button aria-expanded="false" aria-controls="menu">Menu</button>
      <div id="menu" ${HIDDEN}>
        <button aria-expanded="false" aria-controls="group">Group</button>
        <div id="group" ${HIDDEN}><b data-target="it"></b></div>
      </div>`);
    expect(opener('it')).toBe('Menu');
    document.getElementById('menu')?.removeAttribute('hidden');
    expect(opener('it')).toBe('Group');
  });

  test('is nothing where the target can be seen, is not there, or is hidden by something else', () => {
    const opener = show(`
      <button aria-expanded="false" aria-controls="menu">Menu</button>
      <button aria-expanded="true" aria-controls="other">Other</button>
      <div id="menu"><b data-target="seen"></b></div>
      <div id="other" ${HIDDEN}><b data-target="hidden"></b></div>`);
    expect(opener('seen')).toBeUndefined();
    expect(opener('hidden')).toBeUndefined();
    expect(opener('none')).toBeUndefined();
  });
});
