import type { CSSProperties } from 'react';
import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useBrand } from '../../parts/brand/useBrand';
import { useCommand } from '../../store/useCommand';
import { brandColours } from '../../ui/brand/brandColours';
import { Inert } from '../../ui/Inert';
import styles from './HomeHeader.module.css';

const TILES = [0, 6, 12];

export function HomeHeader({ account }: { readonly account: Account }) {
  const t = useText();
  const { send } = useCommand();
  const brand = useBrand(account.kind === 'organizational' ? account.home : undefined);
  return (
    <div className={styles.header} style={brand?.colour === undefined ? undefined : themeOf(brand.colour)}>
      <Inert className={styles.waffle} aria-label={t('officeCom.home.launcher')}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="18" height="18" fill="currentcolor">
          {TILES.map((y) => TILES.map((x) => <path key={`${x} ${y}`} d={`M${x} ${y}h4v4h-4Z`} />))}
        </svg>
      </Inert>
      <Inert className={styles.office}>{t('officeCom.home.office')}</Inert>
      {brand?.logo !== undefined && <img src={brand.logo} alt={brand.name} className={styles.logo} />}
      <span className={styles.name}>{account.userName}</span>
      <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('office-com.signOut')}>
        {t('officeCom.home.signOut')}
      </button>
    </div>
  );
}

/** The colours of this header, in one of an organization's choice. */
function themeOf(colour: string): CSSProperties {
  const { surface, ink, hover, rule } = brandColours(colour);
  // React's type has no custom properties.
  return {
    '--office-com-header': surface,
    '--office-com-header-text': ink,
    '--office-com-header-focus': ink,
    '--office-com-header-rule': rule,
    '--office-com-header-hover': hover,
    '--office-com-waffle': hover,
  } as CSSProperties;
}
