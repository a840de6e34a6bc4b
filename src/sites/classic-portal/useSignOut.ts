import { useFrame } from '../../store/frame';
import { useCommand } from '../../store/useCommand';
import { links } from './links';

/** Signs the person out of this browser and shows the page that says so. */
export function useSignOut(): () => void {
  const { go } = useFrame();
  const { send } = useCommand();

  async function signOut() {
    if (await send({ type: 'signOut' })) go(links.signedOut);
  }
  return () => void signOut();
}
