import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import * as acts from '../../../src/scenarios/lessons/acts';
import { useRun } from '../../../src/store/run';
import { listRuns } from '../../../src/store/runs';
import { fakeRoom, seatId } from '../../kit/fakeRoom';
import { openPage } from '../../kit/openPage';
import { DOOR, justDone, lineOf, PERSONAL, smallClass, TO_KIND } from '../../kit/roomClass';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('a learner who is looked at', () => {
  test('is seen at the present moment and at any before, and goes on meanwhile', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(within(await lineOf('Noor')).getByRole('link', { name: 'Noor' }));
    expect(await screen.findByRole('heading', { name: 'Noor' })).toBeVisible();
    expect(await screen.findByText(/^You see the present moment/)).toBeVisible();
    const moments = await screen.findByRole('list', { name: 'What was done' });
    expect(within(moments).getAllByRole('listitem')[0]).toHaveTextContent(/Kelley Wall signed in.*Wrong turn/);
    expect(await screen.findByRole('img', { name: /^The page at this moment: login\.live\.com/ })).toBeVisible();
    expect(await screen.findByText('Contoso')).toBeVisible();

    await user.click(within(moments).getByRole('link', { name: 'The beginning' }));
    expect(globalThis.location.hash).toBe(`#/room?seat=${seatId(2)}&at=0`);
    expect(await screen.findByText(/^You see an earlier moment/)).toBeVisible();
    await room.log(2, justDone([...TO_KIND, PERSONAL, acts.signOut()]).slice(-1));
    await waitFor(() => expect(within(moments).getAllByRole('listitem')).toHaveLength(3));
    await user.click(screen.getByRole('link', { name: 'Follow the learner' }));
    expect(await screen.findByText(/^You see the present moment/)).toBeVisible();
  });

  test('has a moment of theirs taken to the stage, in a run of the trainer’s own', async () => {
    fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(within(await lineOf('Noor')).getByRole('link', { name: 'Noor' }));
    await user.click(await screen.findByRole('button', { name: 'Take this moment to the stage' }));
    expect(await screen.findByText(/^Kept among your runs as “Noor, /)).toBeVisible();
    const { id, run } = useRun.getState();
    expect(run?.done).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Open it here' })).toHaveAttribute('href', `#/runs/${id}`);
    expect((await listRuns()).find((one) => one.id === id)?.name).toMatch(/^Noor, /);
  });

  test('gets a word', async () => {
    const room = fakeRoom(smallClass());
    const user = await openPage(DOOR);
    await user.click(within(await lineOf('Noor')).getByRole('link', { name: 'Noor' }));
    await user.click(await screen.findByRole('button', { name: 'Send a word' }));
    await user.type(screen.getByLabelText('What to say'), 'Well done{Enter}');
    expect(room.said.at(-1)).toEqual({ type: 'word', to: [seatId(2)], word: 'Well done' });
  });
});
