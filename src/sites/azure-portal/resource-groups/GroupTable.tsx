import { findAzureSubscription, type ResourceGroup } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useSeenName } from '../frame/useSeenName';
import { partsOf } from './groupParts';
import styles from './ListTable.module.css';
import narrow from '../../../ui/narrow/Sideways.module.css';
import { ServiceIcon } from '../frame/ServiceIcon';

type GroupTableProps = { readonly groups: readonly ResourceGroup[]; readonly open: string | undefined };

export function GroupTable({ groups, open }: GroupTableProps) {
  const t = useText();
  const { link } = useFrame();
  const world = useWorld();
  const nameOf = useSeenName();
  return (
    <div className={`${narrow.sideways} ${styles.scroll}`}>
      <table className={styles.table} aria-label={t('azurePortal.service.resource-groups')}>
        <thead>
          <tr>
            <th scope="col">{t('azurePortal.list.name')}</th>
            <th scope="col">{t('azurePortal.list.subscription')}</th>
            <th scope="col">{t('azurePortal.list.location')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const subscription = findAzureSubscription(world, group.subscription);
            const to = addresses.azurePortal.resourceGroup(partsOf(group));
            return (
              <tr key={to} aria-current={to === open ? 'true' : undefined}>
                <td>
                  <ServiceIcon drawing="group" size={20} />
                  <a {...link(to)} {...target('azure-portal.resourceGroup')}>
                    {group.name}
                  </a>
                </td>
                <td>{subscription && nameOf(subscription)}</td>
                <td>{group.location}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
