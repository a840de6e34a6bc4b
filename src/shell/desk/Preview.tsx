import { useRef, type CSSProperties } from 'react';
import { useText } from '../../i18n/useText';
import { useFit } from '../../ui/useFit';
import { pathOf } from '../frame/address';
import { StillPage } from '../frame/StillPage';
import type { Shown } from './afterStep';
import styles from './Preview.module.css';

/** As large as a window in which the pages look as they do to most. */
const CUT = { width: 1120, height: 700 };
const SIZE = { '--width': `${CUT.width}px`, '--shape': `${CUT.width} / ${CUT.height}` };

/** The page as it will be once the next step is done, small. Nothing can be done in it. */
export function Preview({ shown }: { readonly shown: Shown }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useFit(box, CUT.width);
  const address = pathOf(shown.address);
  return (
    <figure className={styles.preview}>
      <figcaption>
        <strong>{t('desk.preview')}</strong> {address}
      </figcaption>
      {/* Properties of its own are no part of React's type. */}
      <div
        ref={box}
        className={styles.picture}
        style={SIZE as CSSProperties}
        role="img"
        aria-label={t('desk.preview.of', { address })}
      >
        <div inert aria-hidden className={styles.page}>
          <StillPage name="next" cut={CUT} {...shown} />
        </div>
      </div>
    </figure>
  );
}
