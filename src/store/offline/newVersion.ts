import { create } from 'zustand';
import { useRun } from '../runState';

/** Whether a reload gives a newer version of the program. The browser has all of it then. */
const useNewVersion = create<{ readonly isThere: boolean }>(() => ({ isThere: false }));

/** Looks out for newer versions, from the registration of the worker that keeps them. */
export function lookOutForNewer(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  // The first worker is no news: what it keeps is what runs here.
  let hadWorker = registration.active !== null;
  const look = () => {
    if (registration.active && registration.waiting) useNewVersion.setState({ isThere: true });
  };
  const lookAtNext = () => registration.installing?.addEventListener('statechange', look);

  registration.addEventListener('updatefound', lookAtNext);
  // Another tab may have taken it.
  workers.addEventListener('controllerchange', () => {
    if (hadWorker) useNewVersion.setState({ isThere: true });
    hadWorker = true;
  });
  lookAtNext();
  look();
}

/** Whether to offer a newer version: not where a reload would lose the run that is under way. */
export function useNewVersionOffer(): boolean {
  const isThere = useNewVersion((state) => state.isThere);
  const isSafe = useRun(({ run, lasting }) => lasting || !run);
  return isThere && isSafe;
}

/** Reloads the page with the newer version. Other tabs go on with the one that they have. */
export async function takeNewVersion(workers: ServiceWorkerContainer, reload: () => void): Promise<void> {
  const registration = await workers.getRegistration();
  if (!registration?.waiting) return reload();
  workers.addEventListener('controllerchange', reload, { once: true });
  registration.waiting.postMessage({ takeOver: true });
}

/** Offers it no more, until the page is loaded again or another one comes. */
export function putOffNewVersion(): void {
  useNewVersion.setState({ isThere: false });
}
