import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { useAccount } from '../../store/useCommand';
import { Inert } from '../../ui/Inert';
import { AppTiles } from './AppTiles';
import { DisabledLicences } from './DisabledLicences';
import { HomeHeader } from './HomeHeader';
import styles from './HomePage.module.css';

/** The start page of Office 365 for whoever is signed in. */
export function HomePage() {
  const t = useText();
  const { date } = useWorld();
  const account = useAccount();
  if (!account) return null;

  const hour = Number(date.slice(11, 13));
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return (
    <div className={styles.page}>
      <HomeHeader account={account} />
      <div className={styles.band}>
        <h1>{t('officeCom.home.hello', { part, firstName: account.firstName })}</h1>
        <div className={styles.installs}>
          <Inert className={styles.install}>{t('officeCom.home.install')}</Inert>
          <Inert className={styles.other}>{t('officeCom.home.installs')}</Inert>
        </div>
      </div>
      <div className={styles.body}>
        {account.kind === 'organizational' && <DisabledLicences user={account.user} />}
        <h2>{t('officeCom.home.apps')}</h2>
        <AppTiles />
        <h2>{t('officeCom.home.recent')}</h2>
        <p>{t('officeCom.home.none')}</p>
      </div>
    </div>
  );
}
