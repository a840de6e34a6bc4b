import { memo, useId, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { ListEntry } from './ListEntry';
import type { Group } from './navigation';
import styles from './LeftList.module.css';

type Props = {
  readonly group: Group;
  /** The address of the page that is shown, without a query. */
  readonly here: string;
  readonly forcedOpen: boolean;
};

/** One heading of the left list: a page of its own, or a group that opens and closes. */
export const ListGroup = memo(function ListGroup({ group, here, forcedOpen }: Props) {
  const t = useText();
  const id = useId();
  const [wanted, setWanted] = useState(
    group.open === true || (group.entries?.some(({ address }) => address === here) ?? false),
  );
  if (!group.entries) return <ListEntry entry={group} here={here} />;

  const open = wanted || forcedOpen;
  return (
    <li className={open ? styles.openGroup : undefined}>
      <button
        type="button"
        className={styles.heading}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setWanted(!open)}
        {...target(`admin-center.${group.id}`)}
      >
        {t(group.label)}
      </button>
      <ul id={id} hidden={!open} className={styles.entries}>
        {group.entries.map((entry) => (
          <ListEntry key={entry.id} entry={entry} here={here} />
        ))}
      </ul>
    </li>
  );
});
