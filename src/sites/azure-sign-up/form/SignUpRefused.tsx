import type { Rejection } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import styles from './SignUpRefused.module.css';

/** Stands in the place of the form where the account cannot have the trial: why, and where to go from here. */
export function SignUpRefused({ why }: { why: Rejection }) {
  const t = useText();
  const { link } = useFrame();
  const { send } = useCommand();
  const agreement = why.code === 'enterprise-agreement';

  const another = (
    <button
      type="button"
      className={agreement ? styles.also : styles.first}
      onClick={() => void send({ type: 'signOut' })}
      {...target('azure-sign-up.useAnotherAccount')}
    >
      {t('azureSignUp.refused.another')}
    </button>
  );

  return (
    <div className={styles.refused}>
      <h2>{t('azureSignUp.refused')}</h2>
      <Rejected why={why} />
      <p className={styles.ways}>
        {agreement && (
          <a className={styles.first} {...link(addresses.azurePortal.support())} {...target('azure-sign-up.support')}>
            {t('azureSignUp.refused.support')}
          </a>
        )}
        {!agreement && another}
        {why.code === 'not-eligible-for-free-trial' && (
          <a {...link(addresses.accountCenter.subscriptions())} {...target('azure-sign-up.accountCenter')}>
            {t('azureSignUp.refused.accountCenter')}
          </a>
        )}
        <a {...link(addresses.azurePortal.dashboard())} {...target('azure-sign-up.portal')}>
          {t('azureSignUp.refused.portal')}
        </a>
        {agreement && another}
      </p>
    </div>
  );
}
