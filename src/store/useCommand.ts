import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import {
  signedInAccount,
  type Account,
  type Command,
  type Event,
  type ProfileId,
  type Rejection,
  type World,
} from '../core/index';
import { useFrame, usePlace } from './frame';
import { usePast } from './past';
import { useShown } from './run';
import { send, type Sent } from './send';

type WithoutProfile<C> = C extends { readonly profile: ProfileId } ? Omit<C, 'profile'> : C;

/**
 * Sends commands for the person at this frame. `send` resolves to the events that came of it once they are stored;
 * where the command was refused it resolves to nothing, and `rejection` says why, until the next command. A second click
 * does nothing before the page shows what came of the first, and nor does any in the past, which says so itself, or one
 * that was held back.
 */
export function useCommand() {
  const { profile } = useFrame();
  const { address } = usePlace();
  const sendHere = useSend();
  const [rejection, setRejection] = useState<Rejection>();
  const underWay = useRef(false);
  const [ended, setEnded] = useState(0);

  // With what the page shows, not a moment later: a press at that is meant.
  useLayoutEffect(() => {
    if (ended > 0) underWay.current = false;
  }, [ended]);

  const sendCommand = useCallback(
    async (command: WithoutProfile<Command>): Promise<readonly Event[] | undefined> => {
      if (underWay.current) return undefined;
      underWay.current = true;
      // Time passes for everybody: that command has no person in it.
      const whole: Command = command.type === 'letTimePass' ? command : { ...command, profile };
      const answer = await sendHere(whole, address).finally(() => setEnded((count) => count + 1));
      setRejection('rejection' in answer ? answer.rejection : undefined);
      return 'events' in answer ? answer.events : undefined;
    },
    [profile, address, sendHere],
  );

  return { send: sendCommand, rejection, forget: () => setRejection(undefined) };
}

/** `send` for all that people press: where the past is shown nothing is sent, which it says itself. */
export function useSend(): (command: Command, page: string) => Promise<Sent | { readonly past: true }> {
  const past = usePast();
  return useCallback(
    async (command, page) => {
      if (!past) return send(command, page);
      past.refuse();
      return { past: true };
    },
    [past],
  );
}

/** Who is signed in at this frame, if anybody. The same object while nothing about them changes. */
export function useAccount(): Account | undefined {
  const { profile } = useFrame();
  return useShown(useShallow((world: World) => signedInAccount(world, profile)));
}
