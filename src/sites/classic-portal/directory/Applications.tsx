import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Nothing } from '../dialog/Nothing';

export function Applications() {
  const t = useText();
  return (
    <DirectoryPage tab="applications">
      {({ name }) => <Nothing>{t('classicPortal.applications.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
