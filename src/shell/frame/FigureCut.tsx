import type { ReactNode } from 'react';
import styles from './FigureCut.module.css';

/** What of a page a picture shows: `width` by `height` pixels of it from `left`, `top` on, of a page of the size of `frame`. */
export type Cut = {
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
  readonly frame?: { readonly width: number; readonly height: number };
};

type Props = { readonly name: string; readonly cut: Cut; readonly children: ReactNode };

/** The part of a page that a picture shows, at the size of the original. */
export function FigureCut({ name, cut, children }: Props) {
  const { width, height, left = 0, top = 0, frame = { width: left + width, height: top + height } } = cut;
  return (
    <div className={styles.figure} style={{ width, height }} data-figure={name}>
      <div className={styles.frame} style={{ ...frame, left: -left, top: -top }}>
        {children}
      </div>
    </div>
  );
}
