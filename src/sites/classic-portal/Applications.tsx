import { useText } from '../../i18n/useText';
import { DirectoryPage } from './DirectoryPage';
import { Nothing } from './Nothing';

export function Applications() {
  const t = useText();
  return (
    <DirectoryPage tab="applications">
      {({ name }) => <Nothing>{t('classicPortal.applications.nothing', { directory: name })}</Nothing>}
    </DirectoryPage>
  );
}
