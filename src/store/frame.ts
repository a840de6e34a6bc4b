import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import type { ProfileId } from '../core/index';

/** The window pane that a simulated page stands in. Pages know where they are, and go elsewhere, through it alone. */
export type Frame = {
  readonly profile: ProfileId;
  /** The simulated address of the page with its query: `login.live.com?to=portal.azure.com`. */
  readonly address: string;
  /** What the colon parts of the route's path matched. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  /** Opens a simulated address; `replace` where Back should not come back to the present page. */
  readonly go: (address: string, options?: { readonly replace?: boolean }) => void;
  /** The same as properties of an `<a>`: a real link that can be copied or opened in another tab. */
  readonly link: (address: string) => {
    readonly href: string;
    readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
  };
  /** What a page shows whose address names something that is not in the world. */
  readonly notFound: ReactNode;
};

export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a page is shown outside a frame');
  return frame;
}

/** An address with a query added: `withQuery('login.live.com', { to: 'portal.azure.com' })`. */
export function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const [path = '', before] = address.split('?');
  const params = new URLSearchParams(before);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}
