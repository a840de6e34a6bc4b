import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KELLEY_ADMIN } from '../../kit/given';
import { addressShown, openAt, worldNow } from '../../kit/open';

const PLANS = 'products.office.com/business';

test('who goes elsewhere while an order is being stored is left there', async () => {
  await openAt('portal.office.com/commerce/trial/business-premium', { start: 'azure-customer', as: KELLEY_ADMIN });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
    globalThis.location.hash = `#/${PLANS}`;
  });
  await waitFor(() => expect(worldNow().office365Subscriptions).toHaveLength(1));
  await act(async () => undefined);
  expect(addressShown()).toBe(PLANS);
});
