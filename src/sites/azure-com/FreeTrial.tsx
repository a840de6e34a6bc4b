import { useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { Inert } from '../../ui/Inert';
import { ActionLink } from './ActionLink';
import { AzurePage } from './AzurePage';
import { Questions } from './Questions';
import styles from './FreeTrial.module.css';

export function FreeTrial() {
  const t = useText();
  const questions = useId();
  const [open, setOpen] = useState(false);
  return (
    <AzurePage>
      <div className={styles.panel}>
        <h1>{t('azureCom.freeTrial.headline')}</h1>
        <p className={styles.offer}>{t('azureCom.freeTrial.offer')}</p>
        <ActionLink to={addresses.azureSignUp.signUp()} {...target('azure-com.startNow')}>
          {t('azureCom.freeTrial.startNow')}
        </ActionLink>
        <p>
          <Inert className={styles.more}>{t('azureCom.freeTrial.buyNow')}</Inert>
        </p>
        <p>
          <button
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-controls={questions}
            onClick={() => setOpen(!open)}
            {...target('azure-com.questions')}
          >
            {t('azureCom.questions')}
          </button>
        </p>
        <p>
          <Inert className={styles.call}>
            <svg viewBox="0 0 20 20" aria-hidden>
              <path
                fill="currentColor"
                d="M5.2 1.5l3 4.4-2 2.2c.9 2.2 3 4.5 5.3 5.6l2.3-1.9 4.3 3.1-1.9 3.1C10.5 19 1.500 10 2.200 3.300z"
              />
            </svg>
            {t('azureCom.freeTrial.callSales')}
          </Inert>
        </p>
      </div>
      <Questions id={questions} hidden={!open} />
    </AzurePage>
  );
}
