import { useId } from 'react';
import {
  hasWorkingLicences,
  office365SubscriptionsOf,
  seatsTaken,
  type Directory,
  type SubscriptionId,
} from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly directory: Directory;
  readonly legend: string;
  readonly wanted: ReadonlySet<SubscriptionId>;
  readonly onChoose: (wanted: ReadonlySet<SubscriptionId>) => void;
};

/** A tick for each subscription of a directory, with the seats that are left in it. */
export function LicenceChoices({ directory, legend, wanted, onChoose }: Props) {
  const t = useText();
  const titleOf = useDirectoryName();
  const id = useId();
  const world = useWorld();
  const subscriptions = office365SubscriptionsOf(world, directory.id);

  const toggle = (subscription: SubscriptionId) => {
    const next = new Set(wanted);
    if (!next.delete(subscription)) next.add(subscription);
    onChoose(next);
  };

  return (
    <fieldset {...target('admin-center.licences')}>
      <legend className={styles.legend}>{legend}</legend>
      {subscriptions.length === 0 && <p>{t('adminCenter.form.licences.none', { directory: titleOf(directory) })}</p>}
      <ul className={styles.choices}>
        {subscriptions.map((owned, at) => {
          const { id: subscription, plan, seats, trial } = owned;
          const others = subscriptions.filter((one) => one.plan === plan).length > 1;
          return (
            <li key={subscription} className={styles.choice}>
              <input
                id={`${id}-${at}`}
                type="checkbox"
                aria-describedby={`${id}-${at}-left`}
                checked={wanted.has(subscription)}
                onChange={() => toggle(subscription)}
              />
              <div>
                <label htmlFor={`${id}-${at}`}>
                  {t(`plan.${plan}`)}
                  {others && ` (${t(trial ? 'adminCenter.billing.trial' : 'adminCenter.billing.paid')})`}
                </label>
                <span id={`${id}-${at}-left`}>
                  {hasWorkingLicences(world, owned)
                    ? t('adminCenter.form.licences.left', { left: seats - seatsTaken(world, subscription), seats })
                    : t('adminCenter.form.licences.disabled')}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
