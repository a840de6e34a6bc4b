import { useId } from 'react';
import type { AzureSubscription, SubscriptionId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Inert } from '../../../ui/Inert';
import form from '../dialog/dialogForm.module.css';
import { Icon } from '../frame/Icon';
import { useAdministeredName } from '../frame/useAdministeredName';
import styles from './SubscriptionTicks.module.css';
import tick from '../table/Tick.module.css';

type SubscriptionTicksProps = {
  readonly subscriptions: readonly AzureSubscription[];
  readonly ticked: readonly SubscriptionId[];
  readonly error: string | undefined;
  readonly onChange: (ticked: readonly SubscriptionId[]) => void;
};

/** A table in which subscriptions are ticked. */
export function SubscriptionTicks({ subscriptions, ticked, error, onChange }: SubscriptionTicksProps) {
  const t = useText();
  const id = useId();
  const nameOf = useAdministeredName();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('classicPortal.subscription.name')}</th>
            <th scope="col">
              {t('classicPortal.subscription.id')}
              <Inert className={styles.search} aria-label={t('classicPortal.search')}>
                <Icon of="search" />
              </Inert>
            </th>
          </tr>
        </thead>
        <tbody>
          {subscriptions.map((one) => (
            <tr key={one.id}>
              <td>
                <label className={tick.tick}>
                  <input
                    type="checkbox"
                    checked={ticked.includes(one.id)}
                    aria-invalid={error !== undefined}
                    aria-describedby={error === undefined ? `${id}-${one.id}` : `${id}-${one.id} ${id}`}
                    onChange={({ target: { checked } }) =>
                      onChange(checked ? [...ticked, one.id] : ticked.filter((other) => other !== one.id))
                    }
                    {...target(`classic-portal.tick.${one.id}`)}
                  />
                  {nameOf(one)}
                </label>
              </td>
              <td id={`${id}-${one.id}`}>{one.id}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div id={id} role="alert" className={form.error}>
        {error}
      </div>
    </>
  );
}
