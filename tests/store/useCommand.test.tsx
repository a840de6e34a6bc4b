import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { FrameContext, PlaceContext, type Frame } from '../../src/store/frame';
import { begin, logOfRun, openRun } from '../../src/store/run';
import { memoryStorage } from '../../src/store/storage/storage';
import { useCommand } from '../../src/store/useCommand';
import { eventsOf } from '../kit/given';

const FRAME: Frame = {
  profile: 'default',
  go: () => undefined,
  link: (to) => ({ href: to, onClick: () => undefined }),
  notFound: null,
};
const PLACE = { address: 'portal.azure.com', params: {}, query: new URLSearchParams() };
const signIn = { type: 'signIn', userName: 'admin@contoso.onmicrosoft.com' } as const;

function InFrame({ children }: { children: ReactNode }) {
  return (
    <FrameContext value={FRAME}>
      <PlaceContext value={PLACE}>{children}</PlaceContext>
    </FrameContext>
  );
}

beforeEach(async () => {
  await openRun(async () => memoryStorage());
  await begin('office-customer', eventsOf('office-customer'), PLACE.address, 'test');
});

test('a second press before the page shows what came of the first does nothing', async () => {
  const { result } = renderHook(useCommand, { wrapper: InFrame });
  await act(async () => {
    expect(await result.current.send(signIn)).toHaveLength(1);
    expect(await result.current.send({ type: 'signOut' })).toBeUndefined();
  });
  expect(logOfRun()).toHaveLength(2);
  await act(async () => expect(await result.current.send({ type: 'signOut' })).toHaveLength(1));
  expect(logOfRun()).toHaveLength(3);
});
