import { useText } from '../../i18n/useText';
import { DirectoryPage } from './DirectoryPage';
import { Nothing } from './Nothing';

export function Reports() {
  const t = useText();
  return (
    <DirectoryPage tab="reports">
      {({ name }) => <Nothing>{t('classicPortal.reports.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
