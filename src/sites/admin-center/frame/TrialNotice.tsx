import { useId } from 'react';
import { daysUntil, office365StateOf, office365TrialDates, type Office365Subscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { Inert } from '../../../ui/Inert';
import styles from './TrialNotice.module.css';

type Props = { readonly subscription: Office365Subscription; readonly mayBuy: boolean };

/** How long a trial still lasts, or what has become of it; the ways on are those of the subscription's card. */
export function TrialNotice({ subscription, mayBuy }: Props) {
  const t = useText();
  const id = useId();
  const { day } = useFormats();
  const world = useWorld();
  const dates = office365TrialDates(subscription);
  if (!dates) return null;

  const state = office365StateOf(world, subscription);
  const next = { active: dates.expired, expired: dates.disabled, disabled: dates.deleted, deleted: dates.deleted };
  return (
    <div className={`${styles.notice} ${state === 'active' ? '' : styles.over}`}>
      <p id={id}>
        {t(`adminCenter.trial.${state}`, {
          plan: t(`plan.${subscription.plan}`),
          days: daysUntil(world, next[state]),
          date: day(next[state]),
          ended: day(dates.expired),
        })}
      </p>
      {mayBuy && state !== 'deleted' && (
        <p className={styles.ways}>
          <Inert aria-describedby={id}>{t('adminCenter.purchase.buy')}</Inert>
          {state !== 'disabled' && <Inert aria-describedby={id}>{t('adminCenter.trial.extend')}</Inert>}
        </p>
      )}
    </div>
  );
}
