import { useText } from '../../../i18n/useText';
import { Nothing } from '../dialog/Nothing';
import { Command } from '../frame/Command';
import { DirectoryPage } from '../frame/DirectoryPage';

/** No directory of this world has groups. */
export function Groups() {
  const t = useText();
  return (
    <DirectoryPage tab="groups" commands={<Command of="addGroup" />}>
      {({ name }) => (
        <Nothing way={t('classicPortal.groups.add')}>{t('classicPortal.groups.nothing', { directory: name })}</Nothing>
      )}
    </DirectoryPage>
  );
}
