import { rowsOf, type DirectoryMap } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useMap } from './MapContext';
import { News } from './News';
import { ThingName } from './ThingName';
import styles from './MapTable.module.css';

type Props = {
  readonly map: DirectoryMap;
  /** It is seen: names are then buttons that look at things. Beside the picture it is there for a screen reader only. */
  readonly isSeen: boolean;
};

/** All that a map shows as a table: a row for each thing, with the ties that begin at it. */
export function MapTable({ map, isSeen }: Props) {
  const t = useText();
  const { words } = useMap();
  const rows = rowsOf(map);
  const things = new Map(rows.map(({ thing }) => [thing.key, thing]));
  return (
    <table className={styles.table}>
      <caption>{t('map.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.table.name')}</th>
          <th scope="col">{t('map.table.what')}</th>
          <th scope="col">{t('map.table.within')}</th>
          <th scope="col">{t('map.table.ties')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ thing, within, ties }) => (
          <tr key={thing.key} data-type={thing.type} data-thing={isSeen ? thing.key : undefined}>
            <th scope="row">
              {isSeen ? <ThingName thing={thing} /> : words.name(thing)} <small>{words.nick(thing)}</small>
              <News thing={thing} />
            </th>
            <td>
              {[words.kind(thing), ...words.tags(thing)].join(', ')}
              {thing.type === 'directory' && (
                <Count people={thing.users} more={thing.more} deleted={thing.moreDeleted} />
              )}
            </td>
            <td>{within && words.distinct(within)}</td>
            <td>
              {ties.length > 0 && (
                <ul>
                  {ties.map((tie) => {
                    const to = things.get(tie.to);
                    return to && <li key={tie.key}>{words.tie(tie, to)}</li>;
                  })}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ people, more, deleted }: { people: number; more: number; deleted: number }) {
  const t = useText();
  return (
    <>
      , {t('map.people', { count: people })}
      {more > 0 && ` (${t('map.more', { count: more })})`}
      {deleted > 0 && ` (${t('map.moreDeleted', { count: deleted })})`}
    </>
  );
}
