import { useRef, useState } from 'react';
import { distinctName, signedInAccount, type ProfileId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { useSend } from '../../store/useCommand';
import { useDismissal } from '../../ui/useDismissal';
import styles from './AccountChip.module.css';

/** Who is signed in to this browser profile, as every page of it sees them. */
export function AccountChip({ profile, address }: { profile: ProfileId; address: string }) {
  const t = useText();
  const send = useSend();
  const world = useWorld();
  const account = signedInAccount(world, profile);
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLDetailsElement>(null);
  useDismissal(chip, open, (by) => {
    setOpen(false);
    if (by === 'escape') chip.current?.querySelector('summary')?.focus();
  });
  if (!account) return <span className={styles.nobody}>{t('shell.signedOut')}</span>;

  return (
    <details
      ref={chip}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={styles.chip}
      {...target('shell.account')}
    >
      <summary title={t('shell.signedIn', { userName: account.userName })}>{account.userName}</summary>
      <div className={styles.chipPanel}>
        <p>
          <strong>
            {account.firstName} {account.lastName}
          </strong>
        </p>
        <p>{account.userName}</p>
        <p>
          {account.kind === 'organizational'
            ? t('shell.account.organizational', { directory: distinctName(world, account.home) })
            : t('shell.account.microsoft')}
        </p>
        <p>{t('shell.account.shared')}</p>
        <button
          type="button"
          onClick={() => void send({ type: 'signOut', profile }, address)}
          {...target('shell.signOut')}
        >
          {t('shell.signOut')}
        </button>
      </div>
    </details>
  );
}
