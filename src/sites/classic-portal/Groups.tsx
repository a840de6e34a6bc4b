import { useText } from '../../i18n/useText';
import { DirectoryPage } from './DirectoryPage';
import { Nothing } from './Nothing';

export function Groups() {
  const t = useText();
  return (
    <DirectoryPage tab="groups">
      {({ name }) => <Nothing>{t('classicPortal.groups.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
