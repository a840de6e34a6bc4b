import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useTalk } from '../../src/store/talk/useTalk';
import { openAt } from '../kit/open';
import { openLesson } from '../kit/openLesson';
import { openPage } from '../kit/openPage';
import { KELLEY_ADMIN } from '../kit/given';

async function goToDesk() {
  await act(async () => {
    globalThis.location.hash = '#/desk';
  });
  await screen.findByRole('heading', { level: 1, name: /^(Presenter’s desk|Lessenaar)/ });
}

describe('the presenter’s desk', () => {
  test('of a lesson tells the step that is next, why, what it leads to, and all others', async () => {
    await openLesson('office-first', { mode: 'watch', step: 'kind' });
    await goToDesk();
    const notes = await screen.findByRole('region', { name: 'Notes' });
    expect(within(notes).getByRole('heading', { name: 'Choose the kind of account' })).toBeVisible();
    expect(notes).toHaveTextContent('Step 3 of 11');
    expect(notes).toHaveTextContent('decides which directory the subscription goes to');
    expect(notes).toHaveTextContent('The page offers a personal account first.');
    expect(notes).toHaveTextContent('What it is good for: Azure and Office 365 are both in Contoso.');
    expect(screen.getByRole('img', { name: 'The page after this step: login.microsoftonline.com' })).toBeVisible();
    const steps = screen.getByRole('list', { name: 'Steps' });
    expect(within(steps).getAllByRole('button')).toHaveLength(12);
    expect(within(steps).getByRole('button', { current: 'step' })).toHaveTextContent('Choose the kind of account');
  });

  test('says where there is no audience’s window, and then asks for nothing', async () => {
    const user = await openLesson('office-first', { mode: 'watch' });
    await goToDesk();
    const tools = await screen.findByRole('region', { name: 'Tools' });
    expect(within(tools).getByRole('status')).toHaveTextContent('No audience window: Open it');
    expect(within(tools).getByRole('button', { name: 'Next step' })).toBeDisabled();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent('Step 1 of 11');
  });

  test('is worked by keys, and by buttons', async () => {
    const user = await openLesson('office-first', { mode: 'watch' });
    await goToDesk();
    const tools = await screen.findByRole('region', { name: 'Tools' });
    await user.keyboard('b');
    expect(within(tools).getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Escape}');
    expect(within(tools).getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('l');
    expect(useTalk.getState().talk.isLit).toBe(true);
    await user.click(within(tools).getByRole('button', { name: 'Light on the pointer' }));
    expect(useTalk.getState().talk.isLit).toBe(false);
    await user.keyboard('g');
    expect(screen.getByRole('button', { current: 'step' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Time' })).toHaveTextContent('On time');
  });

  test('of a run tells what a step does and by which rule', async () => {
    await openAt('portal.azure.com', { as: KELLEY_ADMIN });
    await goToDesk();
    const notes = await screen.findByRole('region', { name: 'Notes' });
    expect(notes).toHaveTextContent('All steps have been shown.');
    expect(within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button')[0]).toHaveTextContent(
      /^Kelley Wall signed in/,
    );
  });

  test('says that a lesson is practised, and where its demo is', async () => {
    await openLesson('office-first', { mode: 'guided' });
    await goToDesk();
    expect(await screen.findByText('This lesson is being practised and not shown.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Begin its demo' })).toHaveAttribute(
      'href',
      '#/lessons/office-first/watch?demo',
    );
  });

  test('says that there is nothing yet, where there is no run', async () => {
    await openPage('#/desk', undefined, 'nl');
    expect(await screen.findByText(/^Er is nog niets om te tonen/)).toBeVisible();
  });

  test('is waited for by the window that it opens', async () => {
    await openPage('#/desk/audience');
    expect(await screen.findByText('Waiting for the presenter’s desk…')).toBeVisible();
  });
});
