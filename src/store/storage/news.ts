import { ours } from './ours';

/** Tells the other tabs of this browser that a run has grown; what is new they read from the storage themselves. */
const channel = openChannel();

/** Said in place of a run: which runs there are, or what they are called, has changed. */
export const RUNS = 'runs';

export function tellNews(run: string): void {
  channel?.postMessage(run);
}

/** Hears of it until the answer is called. */
export function onNews(hear: (run: string) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hear(data);
  };
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}

// A browser that keeps nothing may refuse this too: tabs then know nothing of each other.
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(ours('onetenant'));
  } catch {
    return undefined;
  }
}
