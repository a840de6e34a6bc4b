import { useRef, type CSSProperties } from 'react';
import { useText } from '../../i18n/useText';
import { FigureLinks } from './FigureLinks';
import type { Caption } from './keys';
import { figureId } from './places';
import { sizeOf, usePictures } from './pictures';
import { useFit } from '../../ui/useFit';
import { useNear } from './useNear';
import styles from './LiveFigure.module.css';

/** What a printed picture is wide at most, in pixels: it fits on A4 and on Letter. */
const ON_PAPER = 620;

/** A figure: its page as a picture that nothing can be done in, drawn while it is near, and the ways to go on from it. */
export function LiveFigure({ number }: { number: Caption }) {
  const t = useText();
  const { Picture, all } = usePictures();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  const { width, height } = sizeOf(number);
  useFit(box, width);

  const sizes = { '--width': `${width}px`, '--shape': `${width} / ${height}`, '--on-paper': ON_PAPER / width };
  return (
    <figure id={figureId(number)} tabIndex={-1} className={styles.figure}>
      {/* Properties of its own are no part of React's type. */}
      <div
        ref={box}
        className={styles.picture}
        style={sizes as CSSProperties}
        role="img"
        aria-label={t(`article.alt.${number}`)}
      >
        {(near || all) && (
          <div inert aria-hidden className={styles.page}>
            <Picture name={number} />
          </div>
        )}
      </div>
      <figcaption>
        <span>
          <strong>{t('article.figure', { number })}</strong>: {t(`article.caption.${number}`)}
        </span>
        <FigureLinks number={number} />
      </figcaption>
    </figure>
  );
}
