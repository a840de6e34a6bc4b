import { useCallback, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { signedInAccount, type Account, type Command, type ProfileId, type Rejection } from '../core/index';
import { useFrame } from './frame';
import { send, useRun } from './run';

type WithoutProfile<C> = C extends { readonly profile: ProfileId } ? Omit<C, 'profile'> : C;

/**
 * Sends commands for the person at this frame. `send` resolves to true once the answer is stored and the command was
 * accepted; otherwise `rejection` says why, until the next command. A second click while one is under way does nothing.
 */
export function useCommand() {
  const { profile, address } = useFrame();
  const [rejection, setRejection] = useState<Rejection>();
  const underWay = useRef(false);

  const sendCommand = useCallback(
    async (command: WithoutProfile<Command>): Promise<boolean> => {
      if (underWay.current) return false;
      underWay.current = true;
      const why = await send({ ...command, profile } as Command, address).finally(() => {
        underWay.current = false;
      });
      setRejection(why);
      return why === undefined;
    },
    [profile, address],
  );

  return { send: sendCommand, rejection, forget: () => setRejection(undefined) };
}

/** Who is signed in at this frame, if anybody. The same object while nothing about them changes. */
export function useAccount(): Account | undefined {
  const { profile } = useFrame();
  return useRun(useShallow(({ run }) => run && signedInAccount(run.world, profile)));
}
