import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { favouritesOf } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { useWorld } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import { target } from '../../ui/target';
import styles from './BrowseFlyout.module.css';
import { Icon } from './Icon';
import { links } from './links';
import { ServiceRow } from './ServiceRow';
import { useSignedIn } from './signedIn';
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

  const entry = (index: number) => list.current?.querySelectorAll<HTMLElement>('[data-entry]')[index];

  const toggle = async ({ service, name }: NamedService) => {
    if (!(await send({ type: 'toggleFavourite', service: service.id }))) return;
    setSaid(t(`azurePortal.favourite.${starred.includes(service.id) ? 'removed' : 'added'}`, { service: name }));
  };

  const move = (index: number) => {
    if (index < 0) field.current?.focus();
    else entry(index)?.focus();
  };

  const press = (event: KeyboardEvent) => {
    const inField = event.target === field.current;
    const one = found[marked];
    if (event.key === 'Escape') go(links.dashboard);
    else if (event.key === 'ArrowDown') move(inField ? 0 : Math.min(marked + 1, found.length - 1));
    else if (event.key === 'ArrowUp') move(inField ? -1 : marked - 1);
    else if (event.key === 'Enter' && inField) entry(marked)?.click();
    else if (event.key === ' ' && event.shiftKey && one) void toggle(one);
    else return;
    event.preventDefault();
  };
  const keys = { onKeyDown: press, onKeyUp: release };

  return (
    <section aria-labelledby="browse-title" className={styles.flyout}>
      <h1 id="browse-title" className={styles.unseen}>
        {t('azurePortal.browse')}
      </h1>
      <a {...link(links.dashboard)} className={styles.close} aria-label={t('azurePortal.browse.close')} {...keys}>
        <Icon name="close" size={18} />
      </a>
      <p id="browse-hint" className={styles.hint}>
        {t('azurePortal.browse.hint')}
        <span className={styles.unseen}>. {t('azurePortal.browse.keys')}</span>
      </p>
      <input
        ref={field}
        type="text"
        className={styles.filter}
        aria-label={t('azurePortal.browse.filter')}
        aria-describedby="browse-hint"
        placeholder={t('azurePortal.browse.filter')}
        autoComplete="off"
        spellCheck={false}
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value);
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
            {...one}
            starred={starred.includes(one.service.id)}
            marked={index === marked}
            handlers={{ ...keys, onFocus: () => setMarked(index) }}
            onStar={() => void toggle(one)}
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

// A button is pressed when the space bar comes up; with Shift it has had its effect by then.
function release(event: KeyboardEvent) {
  if (event.key === ' ' && event.shiftKey) event.preventDefault();
}
