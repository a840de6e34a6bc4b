import { useText } from '../../../i18n/useText';
import { roomPage } from '../../../map/roomPage';
import type { Needing } from '../../../training/room/need';
import { stepsDoneIn } from '../../../training/room/story';
import type { SeatOfRoom } from '../useSeats';
import { NeedWords } from './NeedWords';
import styles from './SeatTiles.module.css';

/** The seats at a glance, sixty of them on one page of a projector: the same order as in the table. */
export function SeatTiles({ rows }: { readonly rows: readonly Needing<SeatOfRoom>[] }) {
  const t = useText();
  return (
    <ul className={styles.tiles} aria-label={t('room.table')}>
      {rows.map(({ seat, need }) => {
        const { name, story } = seat;
        const steps = story?.progress?.steps.length;
        return (
          <li key={seat.key} data-need={need.code}>
            <a href={roomPage({ seat: seat.key })} title={name}>
              {name}
            </a>
            <span className={styles.facts}>
              <NeedWords need={need} story={story} isShort />
              {steps !== undefined && (
                <span className={styles.steps}>
                  {t('room.goals', { met: stepsDoneIn(story?.progress), goals: steps })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
