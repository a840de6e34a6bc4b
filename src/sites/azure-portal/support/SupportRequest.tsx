import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useDirectory, useSignedIn } from '../frame/signedIn';
import styles from './SupportRequest.module.css';

const STEPS = ['basics', 'problem', 'contact', 'answer'] as const;

/** How a request for support would go on, and what to say in it. Nobody is asked here. */
export function SupportRequest() {
  const t = useText();
  const { link } = useFrame();
  const { userName } = useSignedIn();
  const directory = useDirectory();
  const agreement = directory?.enterpriseAgreement ?? false;
  return (
    <div className={styles.request}>
      <p className={styles.simulated}>{t('azurePortal.support.simulated')}</p>
      {agreement && directory && (
        <p>{t('azurePortal.support.agreement', { directory: directory.name, domain: directory.initialDomain })}</p>
      )}
      <h2>{t('azurePortal.support.how')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`azurePortal.support.step.${step}`)}</b>
            <span>{t(`azurePortal.support.step.${step}.text`, { agreement: String(agreement) })}</span>
          </li>
        ))}
      </ol>
      <h2>{t('azurePortal.support.atHand')}</h2>
      <ul>
        <li>{t('azurePortal.support.atHand.account', { userName })}</li>
        {directory && (
          <li>
            {t('azurePortal.support.atHand.directory', { directory: directory.name, domain: directory.initialDomain })}
          </li>
        )}
        {agreement && <li>{t('azurePortal.support.atHand.agreement')}</li>}
        {!agreement && (
          <li>
            <a {...link(addresses.azurePortal.subscriptions())} {...target('azure-portal.toSubscriptions')}>
              {t('azurePortal.support.atHand.subscription')}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
