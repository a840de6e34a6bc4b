import { azureTrialEnd, creditOf, daysUntil, type Account } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { DropDown } from '../dialog/DropDown';
import { creditsOf } from './freeTrials';
import { useAdministeredName } from './useAdministeredName';
import styles from './CreditStatus.module.css';

/** What is left of the credit of a free trial, and how long it can be used; nothing for an account without any. */
export function CreditStatus({ account }: { account: Account }) {
  const t = useText();
  const { dollars, day } = useFormats();
  const world = useWorld();
  const nameOf = useAdministeredName();
  const credits = creditsOf(world, account);
  if (credits.length === 0) return null;

  return (
    <DropDown
      name="classic-portal.creditStatus"
      className={styles.tile}
      side="left"
      button={t('classicPortal.creditStatus')}
    >
      {credits.map((one) => {
        const end = azureTrialEnd(one);
        return (
          <div key={one.id}>
            <p className={styles.amount}>
              {t('classicPortal.credit.remaining', { amount: dollars(creditOf(world, one)) })}
            </p>
            <p>{t('classicPortal.credit.text', { subscription: nameOf(one) })}</p>
            <p>{t('classicPortal.credit.until', { days: daysUntil(world, end), date: day(end) })}</p>
          </div>
        );
      })}
    </DropDown>
  );
}
