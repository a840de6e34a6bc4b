import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TextProvider } from '../../src/i18n/TextProvider';
import { Failure } from '../../src/shell/failure/Failure';

let broken = true;

function Fragile() {
  if (broken) throw new Error('a fault of the simulator');
  return <p>All is well</p>;
}

describe('an error in a page', () => {
  beforeEach(() => {
    broken = true;
    // React reports an error that a boundary has caught; here it is meant to.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  test('shows a friendly panel, from which one can go on', async () => {
    const user = userEvent.setup();
    const wentOn = vi.fn<() => void>();
    render(
      <TextProvider language="en">
        <Failure onGoOn={wentOn}>
          <Fragile />
        </Failure>
      </TextProvider>,
    );

    expect(await screen.findByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download this run' })).toBeVisible();

    broken = false;
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(wentOn).toHaveBeenCalledOnce();
    expect(screen.getByText('All is well')).toBeVisible();
  });
});
