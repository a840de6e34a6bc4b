import { useText } from '../../../i18n/useText';
import { Portal } from '../frame/Portal';
import { ResourceGroupsBlade } from './ResourceGroupsBlade';

export function ResourceGroups() {
  const t = useText();
  return (
    <Portal trail={[{ name: t('azurePortal.service.resource-groups') }]}>
      <ResourceGroupsBlade />
    </Portal>
  );
}
