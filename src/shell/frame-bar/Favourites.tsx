import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { LineGlyph } from '../../ui/LineGlyph';
import { useDismissal } from '../../ui/useDismissal';
import { DRAWINGS } from '../bar/drawings';
import type { Favourite } from '../frame/sites';
import { useFitting } from './useFitting';
import popover from '../popover.module.css';
import styles from './Favourites.module.css';

type Props = { readonly sites: readonly Favourite[]; readonly at: (address: string) => string };

/** The sites of the simulated web, as far as there is room for them; the others are in a menu. `at` makes their links. */
export function Favourites({ sites, at }: Props) {
  const t = useText();
  const id = useId();
  const row = useRef<HTMLUListElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const fitting = useFitting(row);
  const rest = sites.slice(fitting);

  useDismissal(menu, open, (by) => {
    setOpen(false);
    if (by === 'escape') opener.current?.focus();
  });

  const linkOf = ({ address, name }: Favourite, onClick?: () => void) => (
    <a href={at(address)} onClick={onClick}>
      {t(name)}
    </a>
  );
  return (
    <>
      <ul ref={row} className={styles.row} aria-label={fitting === 0 ? undefined : t('shell.favourites')}>
        {sites.map((favourite, index) => (
          <li key={favourite.address} className={index < fitting ? undefined : styles.hidden}>
            {linkOf(favourite)}
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <div ref={menu} className={styles.menu}>
          <button
            ref={opener}
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('shell.favourites.more')}
            title={t('shell.favourites.more')}
            onClick={() => setOpen(!open)}
          >
            <LineGlyph path={DRAWINGS.star} />
          </button>
          <ul
            id={id}
            className={`${popover.panel} ${popover.list} ${styles.items}`}
            hidden={!open}
            aria-label={t('shell.favourites')}
          >
            {rest.map((favourite) => (
              <li key={favourite.address}>{linkOf(favourite, () => setOpen(false))}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
