import { accountNameOf, type AzureSubscription } from '../../../core/index';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useAdministeredName } from '../frame/useAdministeredName';
import { SimulatorSays } from './SimulatorSays';

/** What the warning kept quiet about: roles on the subscription and on its resource groups are lost too. */
export function LostRoles({ subscription }: { subscription: AzureSubscription }) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  const name = useAdministeredName()(subscription);
  const groups = world.resourceGroups.filter((group) => group.subscription === subscription.id);
  const lost = [{ name, access: subscription.access }, ...groups].flatMap((place, at) =>
    place.access.map(({ account }) => ({
      key: `${at}/${account}`,
      text: `${place.name}: ${accountName(accountNameOf(world, account))}`,
    })),
  );
  return (
    <SimulatorSays>
      <p>{t('classicPortal.editDirectory.roles', { subscription: name, count: lost.length })}</p>
      {lost.length > 0 && (
        <ul>
          {lost.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </SimulatorSays>
  );
}
