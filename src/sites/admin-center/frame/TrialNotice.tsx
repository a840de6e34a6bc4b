import { useId } from 'react';
import { daysUntil, office365StateOf, office365TrialDates, type Office365Subscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import styles from './TrialNotice.module.css';

type Props = { readonly subscription: Office365Subscription; readonly mayBuy: boolean };

/** How long a trial still lasts, or what has become of it; the ways on are those of the subscription's card. */
export function TrialNotice({ subscription, mayBuy }: Props) {
  const t = useText();
  const id = useId();
  const { day } = useFormats();
  const { link } = useFrame();
  const world = useWorld();
  const dates = office365TrialDates(subscription);
  if (!dates) return null;

  const { plan, extended } = subscription;
  const state = office365StateOf(world, subscription);
  const next = { active: dates.expired, expired: dates.disabled, disabled: dates.deleted, deleted: dates.deleted };
  return (
    <div className={`${styles.notice} ${state === 'active' ? '' : styles.over}`}>
      <p id={id}>
        {t(`adminCenter.trial.${state}`, {
          plan: t(`plan.${plan}`),
          days: daysUntil(world, next[state]),
          date: day(next[state]),
          ended: day(dates.expired),
        })}
        {extended && state === 'active' && ` ${t('adminCenter.trial.extended')}`}
      </p>
      {mayBuy && state !== 'deleted' && (
        <p className={styles.ways}>
          <a {...link(addresses.officeSignUp.buy({ plan }))} aria-describedby={id} {...target('admin-center.buyTrial')}>
            {t('adminCenter.purchase.buy')}
          </a>
          {state === 'active' && !extended && (
            <a
              {...link(addresses.officeSignUp.extend({ plan }))}
              aria-describedby={id}
              {...target('admin-center.extendTrial')}
            >
              {t('adminCenter.trial.extend')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
