import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import styles from './OrganizationalSignIn.module.css';

/** Office 365 takes no Microsoft accounts; this says so. */
export function OfficeFoot() {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.foot}>
      <p>{t('signIn.office.none')}</p>
      <button
        type="button"
        className={styles.link}
        onClick={() => setAsked(true)}
        {...target('sign-in.microsoftAccount')}
      >
        {t('signIn.office.microsoft')}
      </button>
      <div role="status" className={styles.answer}>
        {asked && t('signIn.office.microsoft.answer')}
      </div>
    </div>
  );
}
