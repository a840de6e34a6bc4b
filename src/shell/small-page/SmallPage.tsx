import { useRef, type CSSProperties } from 'react';
import type { World } from '../../core/index';
import { useFit } from '../../ui/useFit';
import { StillPage } from '../frame/StillPage';
import styles from './SmallPage.module.css';
import '../theme.css';

/** As large as a window in which the pages look as they do to most. */
const CUT = { width: 1120, height: 700 };
const SIZE = { '--width': `${CUT.width}px`, '--shape': `${CUT.width} / ${CUT.height}` };

type Props = {
  readonly name: string;
  /** What it is a picture of, for those who do not see it. */
  readonly label: string;
  readonly address: string;
  readonly world: World;
};

/** A page in a world of its own as a picture, as large as there is room. Nothing can be done in it. */
export function SmallPage({ label, ...shown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, CUT.width);
  return (
    // Properties of its own are no part of React's type.
    <div ref={box} className={styles.picture} style={SIZE as CSSProperties} role="img" aria-label={label}>
      <div inert aria-hidden className={styles.page}>
        <StillPage cut={CUT} {...shown} />
      </div>
    </div>
  );
}
