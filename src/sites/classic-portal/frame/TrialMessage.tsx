import type { ReactNode } from 'react';
import { azureStateOf, azureTrialEnd, daysUntil, type Account, type AzureSubscription } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { Text } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAdministeredName } from './useAdministeredName';

type Props = { readonly subscription: AzureSubscription; readonly account: Account };

/** How long a subscription still lasts, or why it does nothing more, and the way on for its Account Administrator. */
export function TrialMessage({ subscription, account }: Props) {
  const { day } = useFormats();
  const { link } = useFrame();
  const nameOf = useAdministeredName();
  const world = useWorld();
  const end = azureTrialEnd(subscription);
  const upgrade = (words: ReactNode) => (
    <a {...link(addresses.accountCenter.subscription({ id: subscription.id }))}>{words}</a>
  );
  const values = {
    name: nameOf(subscription),
    days: daysUntil(world, end),
    date: day(end),
    theirs: String(subscription.accountAdministrator === account.id),
    upgrade,
  };
  return <Text id={`classicPortal.trial.${azureStateOf(world, subscription)}`} values={values} />;
}
