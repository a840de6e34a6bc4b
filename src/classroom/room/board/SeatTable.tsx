import { useText } from '../../../i18n/useText';
import type { Needing } from '../../../training/room/need';
import tables from '../../table.module.css';
import { SeatLine } from './SeatLine';
import type { SeatOfRoom } from '../useSeats';
import styles from './SeatTable.module.css';

type Props = {
  readonly rows: readonly Needing<SeatOfRoom>[];
  /** What most do. */
  readonly most: string | undefined;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
};

const COLUMNS = ['name', 'need', 'step', 'goals', 'deed', 'connection'] as const;

/** The seats as a table. */
export function SeatTable({ rows, most, ticked, onTick }: Props) {
  const t = useText();
  const isAll = rows.every(({ seat }) => ticked.has(seat.key));
  const tick = (keys: readonly string[], isTicked: boolean) => {
    const others = [...ticked].filter((key) => !keys.includes(key));
    onTick(new Set(isTicked ? [...others, ...keys] : others));
  };
  return (
    <div className={styles.scroll}>
      <table className={`${tables.ruled} ${styles.table}`}>
        <caption>{t('room.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t('room.chooseAll')}
                checked={isAll}
                onChange={({ target }) =>
                  tick(
                    rows.map(({ seat }) => seat.key),
                    target.checked,
                  )
                }
              />
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`room.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seat, need }) => (
            <SeatLine
              key={seat.key}
              seat={seat}
              need={need}
              most={most}
              isTicked={ticked.has(seat.key)}
              onTick={(isTicked) => tick([seat.key], isTicked)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
