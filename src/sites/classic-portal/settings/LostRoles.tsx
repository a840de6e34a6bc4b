import { accountNameOf, type AzureSubscription } from '../../../core/index';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { SimulatorSays } from './SimulatorSays';

/** What the warning kept quiet about: roles on resource groups are lost too. */
export function LostRoles({ subscription: { id, name } }: { subscription: AzureSubscription }) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  const lost = world.resourceGroups
    .filter(({ subscription }) => subscription === id)
    .flatMap((group) =>
      group.access.map(({ account }) => ({
        key: `${group.name}/${account}`,
        text: `${group.name}: ${accountName(accountNameOf(world, account))}`,
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
