import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import type { ProfileId } from '../core/index';

/** The window pane that simulated pages stand in. They go elsewhere through it alone; it stays the same while they do. */
export type Frame = {
  readonly profile: ProfileId;
  /**
   * Opens a simulated address; `replace` where Back should not come back to the present page, and `from` where it is
   * the page at that address that leads on by itself: not if its visitor has gone elsewhere meanwhile.
   */
  readonly go: (address: string, options?: { readonly replace?: boolean; readonly from?: string }) => void;
  /** The same as properties of an `<a>`: a real link that can be copied or opened in another tab. */
  readonly link: (address: string) => {
    readonly href: string;
    readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
  };
  /** What a page shows whose address names something that is not in the world. */
  readonly notFound: ReactNode;
};

/** Where the page is that a frame shows. Only components that read it render again when the address changes. */
export type Place = {
  /** The simulated address of the page with its query: `login.live.com?to=portal.azure.com`. */
  readonly address: string;
  /** What the colon parts of the route's path matched. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
};

export const FrameContext = createContext<Frame | undefined>(undefined);
export const PlaceContext = createContext<Place | undefined>(undefined);

export function useFrame(): Frame {
  return given(useContext(FrameContext));
}

export function usePlace(): Place {
  return given(useContext(PlaceContext));
}

function given<T>(context: T | undefined): T {
  if (!context) throw new Error('a page is shown outside a frame');
  return context;
}
