import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Nothing } from '../dialog/Nothing';

export function Reports() {
  const t = useText();
  return (
    <DirectoryPage tab="reports">
      {({ name }) => <Nothing>{t('classicPortal.reports.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
