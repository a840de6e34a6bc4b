import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame, usePlace } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { Blueprint } from './art/Blueprint';
import { parseReturnAddress } from './returnAddress';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';
import { TrainingNote } from './TrainingNote';
import { useSignIn } from './useSignIn';
import styles from './MicrosoftSignIn.module.css';

/** `login.live.com?to=<address>`: Microsoft accounts sign in here, everybody else is one link away. */
export function MicrosoftSignIn() {
  return <ForThisAddress key={usePlace().address} />;
}

function ForThisAddress() {
  const t = useText();
  const { link } = useFrame();
  const { query } = usePlace();
  const to = parseReturnAddress(query.get('to'));
  const desk = useSignIn(to, 'microsoft');
  return (
    <SignInPage>
      <div className={styles.halves}>
        <div className={styles.left}>
          <Blueprint className={styles.blueprint} />
          <p className={styles.wordmark}>{t('signIn.azure')}</p>
          <h1>{t('signIn.microsoft.headline')}</h1>
          <a
            {...link(addresses.signIn.organizational({ to }))}
            className={styles.other}
            {...target('sign-in.organizational')}
          >
            <svg viewBox="0 0 26 26" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
              <circle cx="13" cy="13" r="11.5" />
              <path d="M7 13h11M13.5 8.3l4.7 4.7-4.7 4.7" />
            </svg>
            <span>{t('signIn.organizationalLink')}</span>
          </a>
        </div>
        <div className={styles.right}>
          <h2>{t('signIn.signIn')}</h2>
          <p className={styles.kind}>
            {t('signIn.microsoft.account')} <Inert className={styles.link}>{t('signIn.microsoft.whatsThis')}</Inert>
          </p>
          <SignInForm desk={desk} userName="signIn.emailOrPhone" example="signIn.emailOrPhone" />
          <p className={styles.links}>
            <Inert className={styles.link}>{t('signIn.cantAccess')}</Inert>
            <Inert className={styles.link}>{t('signIn.microsoft.singleUse')}</Inert>
          </p>
          <p className={styles.signUp}>
            {t('signIn.microsoft.none')} <Inert className={styles.link}>{t('signIn.microsoft.signUp')}</Inert>
          </p>
        </div>
      </div>
      <TrainingNote desk={desk} kinds={['microsoft']} />
    </SignInPage>
  );
}
