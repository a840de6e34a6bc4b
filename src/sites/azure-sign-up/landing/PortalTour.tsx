import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { FullScreen, Play, Speaker } from './playerIcons';
import { PortalPicture } from './PortalPicture';
import styles from './PortalTour.module.css';

/** Where the original showed a film of the portal: a drawing, and a player that does not play. */
export function PortalTour() {
  const t = useText();
  return (
    <div className={styles.tour}>
      <p>{t('azureSignUp.landing.tour')}</p>
      <PortalPicture label={t('azureSignUp.landing.picture')} />
      <div className={styles.player}>
        <Inert aria-label={t('azureSignUp.player.play')}>
          <Play />
        </Inert>
        <span className={styles.time}>0:00 / 1:31</span>
        <Inert className={styles.position} aria-label={t('azureSignUp.player.seek')} />
        <Inert aria-label={t('azureSignUp.player.mute')}>
          <Speaker />
        </Inert>
        <Inert className={styles.volume} aria-label={t('azureSignUp.player.volume')} />
        <Inert aria-label={t('azureSignUp.player.full')}>
          <FullScreen />
        </Inert>
      </div>
    </div>
  );
}
