import { useRef, useState } from 'react';
import { distinctName, signedInAccount, type Account, type ProfileId } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useRun, useWorld } from '../../store/run';
import { useSend } from '../../store/useCommand';
import { LineGlyph } from '../../ui/LineGlyph';
import { useDismissal } from '../../ui/useDismissal';
import { DRAWINGS } from '../bar/drawings';
import { SignInAs } from './SignInAs';
import styles from './AccountChip.module.css';

/** Who is signed in to this browser profile, as every page of it sees them; in a free run, also who could be. */
export function AccountChip({ profile, address }: { profile: ProfileId; address: string }) {
  const t = useText();
  const send = useSend();
  const world = useWorld();
  // A lesson is also about signing in.
  const isFree = useRun(({ run }) => run?.lesson === undefined);
  const account = signedInAccount(world, profile);
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLDetailsElement>(null);
  useDismissal(chip, open, (by) => {
    setOpen(false);
    if (by === 'escape') chip.current?.querySelector('summary')?.focus();
  });
  const nobody = (
    <>
      <LineGlyph path={DRAWINGS.nobody} size={14} />
      {t('shell.signedOut')}
    </>
  );
  if (!account && !isFree) {
    return (
      <span className={styles.nobody} title={t('shell.signedOut')}>
        {nobody}
      </span>
    );
  }

  return (
    <details ref={chip} open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={styles.chip}>
      {account ? (
        <summary
          title={t('shell.signedIn', { userName: account.userName })}
          data-initials={initialsOf(account)}
          {...target('shell.account')}
        >
          {account.userName}
        </summary>
      ) : (
        <summary className={styles.nobody} title={t('shell.signedOut')} {...target('shell.account')}>
          {nobody}
        </summary>
      )}
      <div className={styles.chipPanel}>
        {account && (
          <>
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
            <p>{t(profile === 'inprivate' ? 'shell.account.private' : 'shell.account.shared')}</p>
            <button
              type="button"
              onClick={() => void send({ type: 'signOut', profile }, address)}
              {...target('shell.signOut')}
            >
              {t('shell.signOut')}
            </button>
          </>
        )}
        {open && isFree && <SignInAs profile={profile} address={address} onDone={() => setOpen(false)} />}
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
