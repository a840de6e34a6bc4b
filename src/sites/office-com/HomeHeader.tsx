import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useCommand } from '../../store/useCommand';
import { Inert } from '../../ui/Inert';
import styles from './HomeHeader.module.css';

const TILES = [0, 6, 12];

export function HomeHeader({ account }: { readonly account: Account }) {
  const t = useText();
  const { send } = useCommand();
  return (
    <div className={styles.header}>
      <Inert className={styles.waffle} aria-label={t('officeCom.home.launcher')}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="18" height="18" fill="currentcolor">
          {TILES.map((y) => TILES.map((x) => <path key={`${x} ${y}`} d={`M${x} ${y}h4v4h-4Z`} />))}
        </svg>
      </Inert>
      <Inert className={styles.office}>{t('officeCom.home.office')}</Inert>
      <span className={styles.name}>{account.userName}</span>
      <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('office-com.signOut')}>
        {t('officeCom.home.signOut')}
      </button>
    </div>
  );
}
