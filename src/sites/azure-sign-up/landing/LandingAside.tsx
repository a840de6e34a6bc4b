import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './LandingAside.module.css';

const TUTORIALS = ['Web Apps', 'Virtual Machines', 'SQL Database', 'Storage'];

export function LandingAside() {
  const t = useText();
  return (
    <div className={styles.aside}>
      <h2>{t('azureSignUp.landing.tutorials')}</h2>
      <p className={styles.with}>{t('azureSignUp.landing.getStarted')}</p>
      <ul>
        {TUTORIALS.map((tutorial) => (
          <li key={tutorial}>
            <Inert className={styles.link}>{tutorial}</Inert>
          </li>
        ))}
      </ul>
      <h2>{t('azureSignUp.landing.support')}</h2>
      <p>{t('azureSignUp.landing.support.text')}</p>
      <Inert className={styles.link}>{t('azureSignUp.landing.support.plan')}</Inert>
    </div>
  );
}
