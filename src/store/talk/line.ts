import { TAB } from '../log/writeLog';
import { ours } from '../storage/ours';
import { parseMessage, type Message, type What } from './message';
import { hearWindows, postToWindows } from './windows';

export type Line = { readonly say: (what: What) => void; readonly close: () => void };

let number = 0;

/**
 * What the windows of a talk say to each other by: a channel, for windows of one origin, and messages from window to
 * window, for those that have none in common. `hear` is told each message of another window once.
 */
export function openLine(hear: (message: Message) => void): Line {
  const heard = new Map<string, number>();
  const listen = (read: unknown) => {
    const message = parseMessage(read);
    // What comes back is one's own; what comes by both ways has been heard.
    if (!message || message.from === TAB || message.number <= (heard.get(message.from) ?? 0)) return;
    heard.set(message.from, message.number);
    hear(message);
  };
  const channel = openChannel();
  const listenToChannel = ({ data }: MessageEvent<unknown>) => listen(data);
  channel?.addEventListener('message', listenToChannel);
  const stop = hearWindows(listen);
  return {
    say: (what) => {
      number += 1;
      const message: Message = { from: TAB, number, what };
      channel?.postMessage(message);
      postToWindows(message);
    },
    close: () => {
      stop();
      channel?.close();
    },
  };
}

// A browser that keeps nothing may refuse it: windows that have opened each other still hear each other.
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(ours('onetenant.talk'));
  } catch {
    return undefined;
  }
}
