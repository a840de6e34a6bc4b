import { useState } from 'react';
import {
  otherDirectoriesFor,
  type Account,
  type AzureSubscription,
  type Directory,
  type DirectoryId,
} from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { ChooseDirectory } from './ChooseDirectory';
import { ConfirmMapping } from './ConfirmMapping';
import { Dialog } from '../dialog/Dialog';

type EditDirectoryDialogProps = {
  readonly account: Account;
  readonly subscription: AzureSubscription;
  readonly onClose: () => void;
  readonly onChanged: (directory: Directory) => void;
};

/** EDIT DIRECTORY: which directory the subscription shall trust, then what is lost by it. */
export function EditDirectoryDialog({ account, subscription, onClose, onChanged }: EditDirectoryDialogProps) {
  const t = useText();
  const directories = otherDirectoriesFor(useWorld(), subscription, account);
  const [chosen, setChosen] = useState<DirectoryId>();
  const [confirming, setConfirming] = useState(false);
  const directory = directories.find(({ id }) => id === chosen) ?? directories[0];
  const title = t(`classicPortal.editDirectory.title.${confirming ? 'confirm' : 'choose'}`);

  return (
    <Dialog
      size={[532, 377]}
      kicker={t('classicPortal.command.editDirectory')}
      title={title}
      place={t('classicPortal.addUser.step', { title, step: confirming ? 2 : 1, steps: 2 })}
      before={confirming ? [1] : []}
      after={confirming ? [] : [2]}
      warning={confirming ? t('classicPortal.editDirectory.warning') : undefined}
      onClose={onClose}
    >
      {confirming && directory ? (
        <ConfirmMapping
          subscription={subscription}
          directory={directory}
          onBack={() => setConfirming(false)}
          onChanged={() => onChanged(directory)}
        />
      ) : (
        <ChooseDirectory
          account={account}
          subscription={subscription}
          directories={directories}
          chosen={directory}
          onChoose={setChosen}
          onNext={() => setConfirming(true)}
        />
      )}
    </Dialog>
  );
}
