import { createContext, use, type ComponentType } from 'react';
import { BACKGROUND, BACKGROUND_SCENE, FIGURES } from '../../scenarios/figures';

type Pictures = {
  /** The page that a figure shows, at the size of the original. */
  readonly Picture: ComponentType<{ readonly name: string }>;
  /** On paper there is everything, wherever the reader has scrolled to. */
  readonly all: boolean;
};

/** Set around the article by the page that knows the simulated web, which this folder does not. */
export const PicturesContext = createContext<Pictures>({ Picture: () => null, all: false });

export function usePictures(): Pictures {
  return use(PicturesContext);
}

/** The size of a figure's original in pixels. */
export function sizeOf(name: string): { readonly width: number; readonly height: number } {
  return (name === BACKGROUND ? undefined : FIGURES.find((one) => one.name === name)) ?? BACKGROUND_SCENE;
}
