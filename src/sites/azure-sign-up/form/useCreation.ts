import { useEffect, useRef, useState } from 'react';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { clock } from '../../../ui/clock';

const A_MOMENT = 1000;

/** The last step: a moment in which the page says what it does, then the subscription, then the page that shows it. */
export function useCreation() {
  const { go } = useFrame();
  const { send, rejection } = useCommand();
  const [creating, setCreating] = useState(false);
  const here = useRef(false);

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function create() {
    setCreating(true);
    await clock.wait(A_MOMENT);
    // Who has left the page meanwhile has signed up for nothing.
    if (!here.current) return;
    if (await send({ type: 'signUpForAzure', agreed: true }))
      go(addresses.azureSignUp.landing({ waiting: '1' }), { replace: true });
    else setCreating(false);
  }

  return { creating, rejection, create };
}
