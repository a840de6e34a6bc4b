import { useEffect, useId, useRef, useState } from 'react';
import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useCommand } from '../../store/useCommand';
import { target } from '../../ui/target';
import styles from './AccountMenu.module.css';

/** The name at the right end of the header: who is signed in, and the way out. */
export function AccountMenu({ account }: { readonly account: Account }) {
  const t = useText();
  const { send } = useCommand();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      name.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <div ref={menu} className={styles.menu}>
      <button
        ref={name}
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...target('office-sign-up.account')}
      >
        <span>{nameOf(account)}</span>
      </button>
      <div id={id} hidden={!open} className={styles.panel}>
        <p>
          <b>{nameOf(account)}</b>
        </p>
        <p>{account.userName}</p>
        <p>{account.kind === 'organizational' ? account.home.name : t('officeSignUp.header.microsoft')}</p>
        <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('office-sign-up.signOut')}>
          {t('officeSignUp.header.signOut')}
        </button>
      </div>
    </div>
  );
}

function nameOf(account: Account): string {
  return account.kind === 'organizational' ? account.user.displayName : `${account.firstName} ${account.lastName}`;
}
