import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Props = { readonly place: HTMLElement | undefined; readonly children: ReactNode };

/** Shows its children where they stand, or within another element: what is beside a modal dialog cannot be used. */
export function Within({ place, children }: Props) {
  return place ? createPortal(children, place) : children;
}
