import { Inert } from '../../../ui/Inert';
import type { DrawingName } from '../frame/drawings';
import { ServiceIcon } from '../frame/ServiceIcon';
import styles from './Tile.module.css';

export function ServiceTile({ drawing, name }: { drawing: DrawingName; name: string }) {
  return (
    <li className={styles.tile}>
      <Inert className={`${styles.whole} ${styles.centred}`}>
        <ServiceIcon drawing={drawing} size={48} />
        <span>{name}</span>
      </Inert>
    </li>
  );
}
