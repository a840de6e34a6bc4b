import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Nothing } from '../dialog/Nothing';

export function Groups() {
  const t = useText();
  return (
    <DirectoryPage tab="groups">
      {({ name }) => <Nothing>{t('classicPortal.groups.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
