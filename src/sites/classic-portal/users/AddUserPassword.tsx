import { useEffect, useRef, useState } from 'react';
import type { Directory } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import styles from '../dialog/dialogForm.module.css';
import { NewPassword } from './NewPassword';
import { userNameOf, type StepProps } from './newUser';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';

type AddUserPasswordProps = Pick<StepProps, 'of'> & {
  readonly directory: Directory;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** The last step: the account is made, and its password shown. From then on there is no way back. */
export function AddUserPassword({ of, directory, onBack, onDone }: AddUserPasswordProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { send, rejection } = useCommand();
  const [created, setCreated] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const userName = userNameOf(of);

  async function create() {
    const { role } = of;
    const details = {
      firstName: of.firstName.trim(),
      lastName: of.lastName.trim(),
      displayName: of.displayName.trim(),
    };
    if (await send({ type: 'addUser', directory: directory.id, userName, role, details })) setCreated(true);
  }

  if (created) {
    const text = t('classicPortal.addUser.created', { userName, directory: titleOf(directory) });
    return <NewPassword text={text} onDone={onDone} mail />;
  }
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('classicPortal.addUser.create.text', { userName })}</p>
      <Rejected why={rejection} className={styles.error} />
      <button
        ref={button}
        type="button"
        className={styles.green}
        onClick={() => void create()}
        {...target('classic-portal.addUser.create')}
      >
        {t('classicPortal.addUser.create')}
      </button>
      <Rings>
        <Ring of="back" onPress={onBack} />
      </Rings>
    </div>
  );
}
