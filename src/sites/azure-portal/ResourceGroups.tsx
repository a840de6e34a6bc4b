import { useText } from '../../i18n/useText';
import { EmptyListBlade } from './EmptyListBlade';
import { Portal } from './Portal';

export function ResourceGroups() {
  const t = useText();
  const title = t('azurePortal.service.resource-groups');
  return (
    <Portal trail={[{ name: title }]}>
      <EmptyListBlade
        title={title}
        columns={[t('azurePortal.list.name'), t('azurePortal.list.subscription'), t('azurePortal.list.location')]}
        none={t('azurePortal.resourceGroups.none')}
        drawing="group"
      />
    </Portal>
  );
}
