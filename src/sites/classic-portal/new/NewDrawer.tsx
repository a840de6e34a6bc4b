import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Icon } from '../frame/Icon';
import { neighbourOf } from '../table/neighbourOf';
import { NEW_COLUMNS } from './newColumns';
import styles from './NewDrawer.module.css';
import { NewEntry } from './NewEntry';

type NewDrawerProps = { readonly onClose: () => void; readonly onCustomCreate: () => void };

/** What can be made, from the general to the particular. In this simulation that is a directory. */
export function NewDrawer({ onClose, onCustomCreate }: NewDrawerProps) {
  const t = useText();
  const columns = useRef<HTMLDivElement>(null);
  // One category is open from the start; `entered` is the column that takes the focus.
  const [{ shown, entered }, setOpened] = useState({ shown: 2, entered: 1 });

  // Who opens a column goes on in it; in a narrow window it may be out of sight.
  useEffect(() => {
    const first = entered === 1 ? "[aria-expanded='true']" : 'button';
    columns.current?.querySelector<HTMLElement>(`ul:nth-of-type(${entered}) ${first}`)?.focus();
  }, [entered]);

  function enter(column: number) {
    setOpened({ shown: Math.max(shown, column), entered: column });
  }

  function move(event: KeyboardEvent) {
    const next = columns.current && neighbourOf(columns.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div className={styles.drawer} role="group" aria-label={t('classicPortal.command.new')}>
      <p className={styles.title}>{t('classicPortal.command.new')}</p>
      <div ref={columns} className={styles.columns}>
        {NEW_COLUMNS.slice(0, shown).map(({ of, entries, way }, at) => {
          const next = at + 2;
          // Beside more columns there is no room for its words.
          const isSmall = at === 0 && shown > 2;
          const isLast = at === NEW_COLUMNS.length - 1;
          const open = isLast ? onCustomCreate : () => enter(next);
          return (
            <ul key={of} aria-label={t(of)} className={isSmall ? styles.categories : undefined}>
              {entries.map((name) => (
                <li key={name}>
                  <NewEntry
                    of={name}
                    pictureOnly={isSmall}
                    opened={isLast ? undefined : shown >= next}
                    onPress={name === way ? open : undefined}
                    onMove={move}
                  />
                </li>
              ))}
            </ul>
          );
        })}
      </div>
      <button
        type="button"
        className={styles.close}
        aria-label={t('classicPortal.close')}
        onClick={onClose}
        {...target('classic-portal.new.close')}
      >
        <Icon of="close" />
      </button>
    </div>
  );
}
