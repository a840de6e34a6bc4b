/** A line to the service of a room: texts go both ways. It comes back by itself where it breaks. */
export type Line = {
  /** Says something, if the line is there at this moment. */
  readonly say: (text: string) => void;
  readonly close: () => void;
};

/** Hears of a line. What was said on one that broke may not have arrived. */
export type Hears = {
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onBroken: () => void;
};

export type OpenLine = (hears: Hears) => Line;

// At first at once, for a service that is started again; then with patience, for one that is not.
const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
// The service says something from time to time. A line that is cut somewhere on the way does not say that it is.
const LONGEST_SILENCE = 45_000;

/** Opens a line to this part of the server that the page came from. */
export function lineTo(path: string): OpenLine {
  return (hears) => {
    let socket: WebSocket | undefined;
    let isWanted = true;
    let wait = FIRST_WAIT;
    let turn: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;

    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(broken, LONGEST_SILENCE);
    };
    const connect = () => {
      const own = new WebSocket(addressOf(path));
      socket = own;
      listen();
      own.addEventListener('open', () => {
        if (socket !== own) return;
        wait = FIRST_WAIT;
        listen();
        hears.onOpen();
      });
      own.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (socket !== own || typeof data !== 'string') return;
        listen();
        hears.onText(data);
      });
      own.addEventListener('close', () => socket === own && broken());
    };
    function broken() {
      const own = socket;
      socket = undefined;
      clearTimeout(silence);
      own?.close();
      if (!isWanted) return;
      hears.onBroken();
      turn = setTimeout(connect, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    }

    connect();
    return {
      say: (text) => {
        if (socket?.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => {
        isWanted = false;
        clearTimeout(turn);
        broken();
      },
    };
  };
}

function addressOf(path: string): string {
  const address = new URL(path, location.href.replace(/#.*/, ''));
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
