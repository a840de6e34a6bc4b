import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { TextInput } from '../../../ui/input/TextInput';
import { favouritesOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import styles from './BrowseFlyout.module.css';
import { Icon } from '../frame/Icon';
import { ServiceRow } from './ServiceRow';
import { useSignedIn } from '../frame/signedIn';
import { useServiceList, type NamedService } from './useServiceList';

/** Every service, to open or to star. One row is always marked: the arrow keys move the mark, and the other keys act on it. */
export function BrowseFlyout() {
  const t = useText();
  const { go, link } = useFrame();
  const { send } = useCommand();
  const starred = favouritesOf(useWorld(), useSignedIn().id);
  const [filter, setFilter] = useState('');
  const [marked, setMarked] = useState(0);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = useServiceList(filter);

  useEffect(() => field.current?.focus(), []);

  // The same functions while the same services are listed, so that only rows which change render again.
  const toggle = useCallback(
    async ({ service, name }: NamedService, wasStarred: boolean) => {
      if (!(await send({ type: 'toggleFavourite', service: service.id }))) return;
      setSaid(t(`azurePortal.favourite.${wasStarred ? 'removed' : 'added'}`, { service: name }));
    },
    [send, t],
  );
  const press = useCallback(
    (event: KeyboardEvent) => {
      const inField = event.target === field.current;
      const last = found.length - 1;
      if (event.key === 'Escape') go(addresses.azurePortal.dashboard());
      else if (event.key === 'ArrowDown') control(list, inField ? 0 : Math.min(marked + 1, last))?.focus();
      else if (event.key === 'ArrowUp') (inField || marked === 0 ? field.current : control(list, marked - 1))?.focus();
      else if (event.key === 'Enter' && inField) control(list, marked)?.click();
      else if (event.key === ' ' && event.shiftKey) control(list, marked, '[aria-pressed]')?.click();
      else return;
      event.preventDefault();
    },
    [found, marked, go],
  );
  const keys = useMemo(() => ({ onKeyDown: press, onKeyUp: release }), [press]);

  return (
    <section aria-labelledby="browse-title" className={styles.flyout}>
      <h1 id="browse-title" className={styles.unseen}>
        {t('azurePortal.browse')}
      </h1>
      <a
        {...link(addresses.azurePortal.dashboard())}
        className={styles.close}
        aria-label={t('azurePortal.browse.close')}
        {...keys}
      >
        <Icon name="close" size={18} />
      </a>
      <p id="browse-hint" className={styles.hint}>
        {t('azurePortal.browse.hint')}
        <span className={styles.unseen}>. {t('azurePortal.browse.keys')}</span>
      </p>
      <TextInput
        ref={field}
        className={styles.filter}
        aria-label={t('azurePortal.browse.filter')}
        aria-describedby="browse-hint"
        placeholder={t('azurePortal.browse.filter')}
        spellCheck={false}
        value={filter}
        onType={(text) => {
          setFilter(text);
          setMarked(0);
          setSaid('');
        }}
        {...keys}
        {...target('azure-portal.filter')}
      />
      <ul ref={list} className={styles.list} aria-label={t('azurePortal.browse.services')}>
        {found.map((one, index) => (
          <ServiceRow
            key={one.service.id}
            one={one}
            starred={starred.includes(one.service.id)}
            index={index}
            marked={index === marked}
            keys={keys}
            onMark={setMarked}
            onStar={toggle}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{t('azurePortal.browse.none', { filter: filter.trim() })}</p>}
      <p role="status" className={styles.unseen}>
        {said || (filter && t('azurePortal.browse.found', { count: found.length }))}
      </p>
    </section>
  );
}

// A control of a row: its service, or what else is asked for.
function control(list: RefObject<HTMLUListElement | null>, index: number, selector = '[data-entry]') {
  return list.current?.children[index]?.querySelector<HTMLElement>(selector);
}

// A button is pressed when the space bar comes up; with Shift it has had its effect by then.
function release(event: KeyboardEvent) {
  if (event.key === ' ' && event.shiftKey) event.preventDefault();
}
