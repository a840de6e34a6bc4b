import { useRef, useState } from 'react';
import { distinctName, signedInAccount, type Account, type ProfileId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { useSend } from '../../store/useCommand';
import { LineGlyph } from '../../ui/LineGlyph';
import { useDismissal } from '../../ui/useDismissal';
import { DRAWINGS } from '../bar/drawings';
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
  if (!account) {
    return (
      <span className={styles.nobody} title={t('shell.signedOut')}>
        <LineGlyph path={DRAWINGS.nobody} size={14} />
        {t('shell.signedOut')}
      </span>
    );
  }

  return (
    <details
      ref={chip}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={styles.chip}
      {...target('shell.account')}
    >
      <summary title={t('shell.signedIn', { userName: account.userName })} data-initials={initialsOf(account)}>
        {account.userName}
      </summary>
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

function initialsOf({ firstName, lastName, userName }: Account): string {
  const initials = firstOf(firstName) + firstOf(lastName);
  return initials || firstOf(userName).toUpperCase();
}

function firstOf(name: string): string {
  return String.fromCodePoint(name.trim().codePointAt(0) ?? 0x20).trim();
}
