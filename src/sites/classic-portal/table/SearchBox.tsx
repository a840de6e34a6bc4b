import { useRef, useState, type KeyboardEvent } from 'react';
import { TextInput } from '../../../ui/input/TextInput';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Icon } from '../frame/Icon';
import styles from './SearchBox.module.css';

type SearchBoxProps = {
  readonly label: string;
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly found: number;
};

/** The magnifier at the end of a table's head; pressed, it opens a box that narrows the rows as one types. */
export function SearchBox({ label, sought, onSeek, found }: SearchBoxProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const magnifier = useRef<HTMLButtonElement>(null);

  function close() {
    onSeek('');
    setOpen(false);
    magnifier.current?.focus();
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };

  return (
    <div role="search" aria-label={t('classicPortal.search')} className={styles.search}>
      {open && (
        <TextInput
          ref={focusOn}
          value={sought}
          placeholder={t('classicPortal.search')}
          aria-label={t('classicPortal.search.in', { table: label })}
          onType={onSeek}
          onKeyDown={closeByKey}
        />
      )}
      <button
        ref={magnifier}
        type="button"
        aria-label={open ? t('classicPortal.search.close') : t('classicPortal.search')}
        aria-expanded={open}
        onClick={open ? close : () => setOpen(true)}
        {...target('classic-portal.search')}
      >
        <Icon of={open ? 'close' : 'search'} />
      </button>
      <span role="status" className={styles.status}>
        {sought.trim() && t('classicPortal.search.found', { count: found })}
      </span>
    </div>
  );
}

// The box was asked for in order to type into it.
function focusOn(box: HTMLInputElement | null) {
  box?.focus();
}
