import type { User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { Inert } from '../../ui/Inert';
import { appsOf } from './apps';
import { AppTiles } from './AppTiles';
import { DisabledLicences } from './DisabledLicences';
import styles from './HomePage.module.css';

/** What a user finds at home: the apps of their licences, or why there are none. */
export function HomeOf({ user }: { readonly user: User }) {
  const t = useText();
  const world = useWorld();
  const apps = appsOf(world, user);
  const hour = Number(world.date.slice(11, 13));
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return (
    <>
      <div className={styles.band}>
        <h1>{t('officeCom.home.hello', { part, firstName: user.firstName || user.displayName })}</h1>
        <div className={styles.installs}>
          <Inert className={styles.install}>{t('officeCom.home.install')}</Inert>
          <Inert className={styles.other}>{t('officeCom.home.installs')}</Inert>
        </div>
      </div>
      <div className={styles.body}>
        <DisabledLicences user={user} />
        <h2>{t('officeCom.home.apps')}</h2>
        {user.licences.length === 0 && <p>{t('officeCom.home.unlicensed')}</p>}
        {apps.length > 0 && <AppTiles apps={apps} label={t('officeCom.home.apps')} />}
        <h2>{t('officeCom.home.recent')}</h2>
        <p>{t('officeCom.home.none')}</p>
      </div>
    </>
  );
}
