import type { RefObject } from 'react';
import type { AzureSubscription, Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { Rejected } from '../../../parts/Rejected';
import { Form } from '../../../ui/Form';
import type { FormState } from '../../../ui/useForm';
import giving from '../access/giving.module.css';
import { Blade } from '../blade/Blade';
import { Icon } from '../frame/Icon';
import { useSeenName } from '../frame/useSeenName';
import { ACCESS_STEPS, type AccessStepName, type Chosen } from './accessSteps';
import styles from './SubscriptionAccess.module.css';

type AddSubscriptionAccessProps = {
  readonly subscription: AzureSubscription;
  readonly form: FormState<Chosen, object>;
  /** The name of the user who was chosen, and is there still. */
  readonly person: string | undefined;
  readonly open: AccessStepName | undefined;
  readonly onOpen: (step: AccessStepName) => void;
  readonly rejection: Rejection | undefined;
  readonly within: RefObject<HTMLDivElement | null>;
};

const MISSING = { selectRole: 'azurePortal.access.roleMissing', addUsers: 'azurePortal.access.userMissing' } as const;

/** The two steps of giving access, with what was chosen in each. */
export function AddSubscriptionAccess(props: AddSubscriptionAccessProps) {
  const { subscription, form, person, open, onOpen, rejection, within } = props;
  const t = useText();
  const nameOf = useSeenName();
  const { role } = form.values;
  const chosen = { selectRole: role && t(`azurePortal.access.${role}`), addUsers: person };
  return (
    <Blade
      title={t('azurePortal.access.add')}
      subtitle={nameOf(subscription)}
      heading={open ? 'h2' : 'h1'}
      half
      closeTo={addresses.azurePortal.subscriptionUsers({ id: subscription.id })}
    >
      <div ref={within}>
        <Form form={form} className={giving.form}>
          <ol className={styles.steps}>
            {ACCESS_STEPS.map((step, at) => (
              <li key={step}>
                <button
                  type="button"
                  aria-current={step === open ? 'step' : undefined}
                  className={styles.step}
                  onClick={() => onOpen(step)}
                  {...target(`azure-portal.${step}`)}
                >
                  <span className={styles.number} aria-hidden="true">
                    {at + 1}
                  </span>
                  <span className={styles.words}>
                    <span>{t(`azurePortal.access.${step}`)}</span>{' '}
                    <span>{chosen[step] ?? t('azurePortal.access.none')}</span>
                  </span>
                  <Icon name="chevronRight" size={18} />
                </button>
                {form.tried && chosen[step] === undefined && <p className={giving.error}>{t(MISSING[step])}</p>}
              </li>
            ))}
          </ol>
          <Rejected why={rejection} className={giving.refused} />
          <button type="submit" className={giving.ok} {...target('azure-portal.giveAccess')}>
            {t('azurePortal.access.ok')}
          </button>
        </Form>
      </div>
    </Blade>
  );
}
