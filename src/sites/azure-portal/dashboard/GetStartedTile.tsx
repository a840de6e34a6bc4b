import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import type { DrawingName } from '../frame/drawings';
import { ServiceIcon } from '../frame/ServiceIcon';
import styles from './Tile.module.css';

const STARTS = [
  ['virtualMachines', 'monitor'],
  ['appService', 'globe'],
  ['sqlDatabase', 'database'],
  ['storage', 'table'],
  ['portal', 'grid'],
] as const satisfies readonly (readonly [string, DrawingName])[];

export function GetStartedTile() {
  const t = useText();
  return (
    <li className={`${styles.tile} ${styles.big}`}>
      <p className={styles.title}>{t('azurePortal.tile.getStarted')}</p>
      <ul className={styles.starts}>
        {STARTS.map(([start, drawing]) => (
          <li key={start}>
            <Inert className={styles.start} aria-label={t(`azurePortal.start.${start}`)}>
              <ServiceIcon drawing={drawing} size={28} />
              <span>
                <span className={styles.startName}>{t(`azurePortal.start.${start}`)}</span>
                <span className={styles.startText}>{t(`azurePortal.start.${start}.text`)}</span>
              </span>
            </Inert>
          </li>
        ))}
      </ul>
    </li>
  );
}
