/** Tells the other tabs of this browser that a run has grown; what is new they read from the storage themselves. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('onetenant');

export function tellNews(run: string): void {
  channel?.postMessage(run);
}

export function onNews(hear: (run: string) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hear(data);
  });
}
