import type { Account, AzureSubscription } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import styles from './Strip.module.css';
import { TrialMessage } from '../frame/TrialMessage';

type Props = { readonly id: string; readonly trials: readonly AzureSubscription[]; readonly account: Account };

/** What the orange triangle at the bottom counts: a message about each free trial. */
export function Messages({ id, trials, account }: Props) {
  const t = useText();
  return (
    <section id={id} className={styles.strip} aria-label={t('classicPortal.messages', { count: trials.length })}>
      {trials.map((one) => (
        <p key={one.id}>
          <TrialMessage subscription={one} account={account} />
        </p>
      ))}
    </section>
  );
}
