import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { Blade } from '../blade/Blade';
import { BladeCommand } from '../blade/BladeCommand';
import { Portal } from '../frame/Portal';
import { useDirectory } from '../frame/signedIn';
import { SupportRequest } from './SupportRequest';

/** “Help + support”, to which the article links. */
export function Support() {
  const t = useText();
  return (
    <Portal trail={[{ name: t('azurePortal.service.help-support') }]}>
      <SupportBlade />
    </Portal>
  );
}

function SupportBlade() {
  const t = useText();
  const titleOf = useDirectoryName();
  const directory = useDirectory();
  return (
    <Blade
      title={t('azurePortal.service.help-support')}
      subtitle={directory ? titleOf(directory) : t('azurePortal.account.noDirectory')}
      drawing="person"
      closeTo={addresses.azurePortal.dashboard()}
      commands={<BladeCommand icon="plus">{t('azurePortal.support.new')}</BladeCommand>}
    >
      <SupportRequest />
    </Blade>
  );
}
