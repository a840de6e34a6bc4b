import { useText } from '../../../i18n/useText';
import { EmptyListBlade } from '../blade/EmptyListBlade';
import { Portal } from '../frame/Portal';

export function Resources() {
  const t = useText();
  const title = t('azurePortal.service.all-resources');
  return (
    <Portal trail={[{ name: title }]}>
      <EmptyListBlade
        title={title}
        columns={[
          t('azurePortal.list.name'),
          t('azurePortal.list.type'),
          t('azurePortal.list.resourceGroup'),
          t('azurePortal.list.location'),
          t('azurePortal.list.subscription'),
        ]}
        none={t('azurePortal.resources.none')}
        drawing="grid"
      />
    </Portal>
  );
}
