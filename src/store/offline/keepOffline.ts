import { lookOutForNewer } from './newVersion';

let isAsked = false;

/**
 * Has the browser keep this version of the program, so that it runs without a network. It waits until nothing else is to
 * be done. Nothing happens where it is asked again, or where that cannot be.
 */
export function keepOffline(): void {
  if (isAsked || !mayBeKept()) return;
  isAsked = true;
  // Without it all goes on as before: a browser may refuse for reasons of its own.
  keep().catch(() => undefined);
}

/** Only the build has a worker. In a frame, the page around it says what is kept. */
function mayBeKept(): boolean {
  return import.meta.env.PROD && !('oneFile' in document.documentElement.dataset) && window.parent === window;
}

async function keep(): Promise<void> {
  // Throws in a sandbox, and is not there where the connection is not secure.
  const { serviceWorker } = navigator;
  await quiet();
  const registration = await serviceWorker.register('./sw.js');
  lookOutForNewer(registration, serviceWorker);
  // Where no tab but this one is left, the files of older versions can go.
  const program = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
  registration.active?.postMessage({ program });
}

/** The page is there, and the browser has nothing better to do. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  // Safari has no such callback.
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  await new Promise<unknown>((resolve) => whenIdle(resolve));
}
