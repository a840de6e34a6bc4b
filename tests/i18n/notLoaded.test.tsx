import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TextPart } from '../../src/i18n/TextPart';
import { TextProvider } from '../../src/i18n/TextProvider';
import { Failure } from '../../src/shell/failure/Failure';

const asked = vi.hoisted(() => vi.fn<() => void>());

vi.mock('../../src/i18n/en/runs.json', () => {
  asked();
  throw new Error('the server is gone');
});

test('texts that cannot be loaded are said to have failed, and not asked for again and again meanwhile', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <TextProvider language="en">
      <Failure>
        <TextPart part="runs">All is well</TextPart>
      </Failure>
    </TextProvider>,
  );

  expect(await screen.findByRole('heading', { name: 'This page could not be loaded' })).toBeVisible();
  expect(asked).toHaveBeenCalledOnce();
});
