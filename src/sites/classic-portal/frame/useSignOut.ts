import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';

/** Signs the person out of this browser and shows the page that says so, or the door of another. */
export function useSignOut(to: string = addresses.classicPortal.signedOut()): () => void {
  const { go } = useFrame();
  const { send } = useCommand();

  async function signOut() {
    if (await send({ type: 'signOut' })) go(to);
  }
  return () => void signOut();
}
