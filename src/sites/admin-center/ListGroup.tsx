import { useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import { usePlace } from '../../store/frame';
import { target } from '../../ui/target';
import { ListEntry } from './ListEntry';
import type { Group } from './navigation';
import styles from './LeftList.module.css';

/** One heading of the left list: a page of its own, or a group that opens and closes. */
export function ListGroup({ group, forcedOpen }: { readonly group: Group; readonly forcedOpen: boolean }) {
  const t = useText();
  const id = useId();
  const here = usePlace().address.split('?')[0];
  const [wanted, setWanted] = useState(
    group.open === true || (group.entries?.some(({ address }) => address === here) ?? false),
  );
  if (!group.entries) return <ListEntry entry={group} />;

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
          <ListEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </li>
  );
}
