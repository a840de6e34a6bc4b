import { FREE_TRIAL, type Account } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { DropDown } from './DropDown';
import { freeTrialsOf } from './freeTrials';
import styles from './CreditStatus.module.css';

/** What is left of the credit of a free trial; nothing for an account without one. */
export function CreditStatus({ account }: { account: Account }) {
  const t = useText();
  const { dollars } = useFormats();
  const trials = freeTrialsOf(useWorld(), account);
  if (trials.length === 0) return null;

  return (
    <DropDown
      name="classic-portal.creditStatus"
      className={styles.tile}
      side="left"
      button={t('classicPortal.creditStatus')}
    >
      {trials.map(({ id, name }) => (
        <div key={id}>
          <p className={styles.amount}>{t('classicPortal.credit.remaining', { amount: dollars(FREE_TRIAL.credit) })}</p>
          <p>{t('classicPortal.credit.text', { subscription: name })}</p>
        </div>
      ))}
    </DropDown>
  );
}
