import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openLesson } from '../kit/openLesson';

test.each(['guided', 'practice', 'test', 'watch'] as const)(
  'the questions about the picture stand beside it: %s',
  async (mode) => {
    await openLesson('background', { mode });
    const card = within(await screen.findByRole('dialog'));
    const picture = within(await card.findByRole('figure'));
    expect(picture.getByText('contoso.onmicrosoft.com')).toBeVisible();
    const trial = picture.getByText('Free Trial').closest('li');
    expect(trial).toHaveTextContent(/Azure subscription.*Owner: Kelley Wall/);
    expect(card.getByText(/How are subscriptions and directories related/)).toBeVisible();
  },
);

test('a lesson whose tasks are in the pages has none in its card', async () => {
  await openLesson('office-first');
  const card = within(await screen.findByRole('dialog'));
  expect(card.queryByRole('figure')).not.toBeInTheDocument();
});
