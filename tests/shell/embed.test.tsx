import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { loadMessages } from '../../src/i18n/messages';
import { openAt } from '../kit/open';

async function openEmbedded(address = 'azure.microsoft.com?embed') {
  await loadMessages('en', 'share');
  const user = await openAt(address);
  await screen.findByRole('button', { name: 'Open in a window of its own' });
  return user;
}

afterEach(() => vi.restoreAllMocks());

test('of the window there is left that it is a simulation, its own window, and the browser', async () => {
  await openEmbedded();
  expect(screen.getByRole('banner', { name: 'Simulator' })).toHaveTextContent(
    'Training simulation – not a real portal',
  );
  expect(screen.getByRole('navigation', { name: 'Browser' })).toBeVisible();
  for (const name of ['Run', 'Undo']) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('link', { name: 'OneTenant' })).toBeNull();
});

test('the run goes along to a window of its own, or it is said why not', async () => {
  const user = await openEmbedded();
  // Only what is done with the window that was opened.
  const opened = { opener: window } as unknown as Window;
  const open = vi.spyOn(window, 'open').mockReturnValue(opened);
  const button = screen.getByRole('button', { name: 'Open in a window of its own' });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  expect(open).toHaveBeenCalledWith(expect.stringMatching(/#\/run\/1\.[\w-]+$/), '_blank');
  expect(opened.opener).toBeNull();

  open.mockReturnValue(null);
  await user.click(button);
  expect(await screen.findByText('The page around this one does not let it open a window.')).toBeVisible();
});

test('nothing takes the keyboard while nobody uses the frame', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await openEmbedded();
  const field = document.createElement('input');
  document.body.append(field);
  act(() => field.focus());
  expect(field).not.toHaveFocus();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => field.focus());
  expect(field).toHaveFocus();
  field.remove();
});
