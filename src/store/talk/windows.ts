import { randomId } from '../storage/randomId';

type Listener = (read: unknown) => void;
type Side = 'desk' | 'audience';

/** A window that has opened this one, or was opened by it. */
const known = new Set<MessageEventSource>();
// A name outlives a reload, which a variable does not, and needs no storage, which may be refused.
const NAME = /^onetenant-(desk|audience)-([0-9a-f]{32})$/;

/**
 * Opens an address in the window of a side: the one that is open already, where there is one. Answers with whether it is
 * open, which a browser may refuse.
 */
export function openWindow(side: Side, address: string): boolean {
  const token = tokenHere() ?? randomId();
  window.name = nameOf(side === 'desk' ? 'audience' : 'desk', token);
  const opened = window.open(address, nameOf(side, token), 'popup,width=1180,height=760');
  if (!opened) return false;
  known.add(opened);
  opened.focus();
  return true;
}

/** Whether this window has been the audience's in a talk: the desk may then have the run that it showed. */
export function isAudience(): boolean {
  return NAME.exec(window.name)?.[1] === 'audience';
}

/** Says something to the windows that are bound to this one. */
export function postToWindows(message: object): void {
  const token = tokenHere();
  if (token === undefined) return;
  for (const one of windowsKnown()) one.postMessage({ token, message }, { targetOrigin: targetOrigin() });
}

/** Hears what they say until the answer is called. What has not the token of this window is not for it. */
export function hearWindows(hear: Listener): () => void {
  const listen = ({ data, source }: MessageEvent<unknown>) => {
    const token = tokenHere();
    if (token === undefined || typeof data !== 'object' || data === null) return;
    if (!('token' in data) || data.token !== token || !('message' in data)) return;
    // Which window was opened is not known here any more after a reload: the one that has the token is it. And one that is
    // just being left has no source.
    if (source && !windowsKnown().includes(source)) {
      if (windowsKnown().length > 0) return;
      known.add(source);
    }
    hear(data.message);
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

function windowsKnown(): readonly MessageEventSource[] {
  const { opener } = window as { readonly opener: Window | null };
  const all = opener && tokenHere() !== undefined ? new Set([opener, ...known]) : known;
  return [...all].filter((one) => !('closed' in one && one.closed));
}

// A page from a file, or in a sandbox, has no origin that could be named, whatever its address says.
function targetOrigin(): string {
  return window.origin === 'null' ? '*' : window.origin;
}

function tokenHere(): string | undefined {
  return NAME.exec(window.name)?.[2];
}

function nameOf(side: Side, token: string): string {
  return `onetenant-${side}-${token}`;
}
