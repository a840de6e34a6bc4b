import { useId, useState } from 'react';
import { azureStateOf, findDirectory, type AccountId, type AzureSubscription } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { target } from '../../ui/target';
import styles from './Essentials.module.css';
import { Icon } from './Icon';
import { OFFER_NAMES } from './offers';
import { useSignedIn } from './signedIn';

/** What the portal tells of a subscription, above all the one directory it is in and what this account is to it. */
export function Essentials({ subscription }: { subscription: AzureSubscription }) {
  const t = useText();
  const { day } = useFormats();
  const world = useWorld();
  const account = useSignedIn();
  const id = useId();
  const [open, setOpen] = useState(true);
  const directory = findDirectory(world, subscription.directory);
  const facts = [
    [t('azurePortal.subscriptions.id'), subscription.id],
    [t('azurePortal.essentials.role'), t(`azurePortal.essentials.role.${roleOf(subscription, account.id)}`)],
    [t('azurePortal.essentials.offer'), OFFER_NAMES[subscription.offer]],
    [t('azurePortal.essentials.offerId'), subscription.offer],
    [t('azurePortal.essentials.purchased'), day(subscription.created)],
    [t('azurePortal.essentials.directory'), directory && `${directory.name} (${directory.initialDomain})`],
    [t('azurePortal.essentials.currency'), 'USD'],
    [t('azurePortal.subscriptions.status'), t(`azurePortal.subscriptions.${azureStateOf(world, subscription)}`)],
  ];
  return (
    <section aria-label={t('azurePortal.essentials')} className={styles.essentials}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...target('azure-portal.essentials')}
      >
        {t('azurePortal.essentials')}
        <Icon name={open ? 'chevronUp' : 'chevronDown'} size={13} />
      </button>
      <dl id={id} hidden={!open}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function roleOf({ accountAdministrator, serviceAdministrator }: AzureSubscription, account: AccountId) {
  if (accountAdministrator === account) return 'account';
  return serviceAdministrator === account ? 'service' : 'co';
}
