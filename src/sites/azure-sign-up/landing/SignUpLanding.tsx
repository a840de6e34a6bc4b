import { azureStateOf } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { Inert } from '../../../ui/Inert';
import { LandingAside } from './LandingAside';
import { LandingNews } from './LandingNews';
import { PortalTour } from './PortalTour';
import { SiteFoot } from '../frame/SiteFoot';
import { SiteHeader } from '../frame/SiteHeader';
import styles from './SignUpLanding.module.css';

/** Figure 6: the subscription is ready, or will be in a moment. */
export function SignUpLanding() {
  const t = useText();
  const { link } = useFrame();
  const account = useAccount();
  const world = useWorld();
  if (!account) return null;

  const own = world.azureSubscriptions.findLast(({ accountAdministrator }) => accountAdministrator === account.id);
  return (
    <div className={styles.page}>
      <div className={styles.capitals}>
        <SiteHeader userName={account.userName}>
          <a className={styles.link} {...link(addresses.azurePortal.dashboard())}>
            {t('azureSignUp.landing.portal')}
          </a>
          <Inert className={styles.link}>{t('azureSignUp.landing.myAccount')}</Inert>
        </SiteHeader>
      </div>
      <div className={styles.band}>
        <div className={styles.inner}>
          <h1>{t('azureSignUp.landing.welcome')}</h1>
          <p>{own && t('azureSignUp.landing.subscription', { name: own.name })}</p>
        </div>
        <span className={styles.cloud} aria-hidden />
      </div>
      <div className={styles.inner}>
        <LandingNews
          state={own && azureStateOf(world, own)}
          isNew={own?.created === world.date}
          userName={account.userName}
        />
        <div className={styles.columns}>
          <PortalTour />
          <LandingAside />
        </div>
      </div>
      <SiteFoot />
    </div>
  );
}
