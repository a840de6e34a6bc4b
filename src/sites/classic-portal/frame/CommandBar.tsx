import { useId, useState, type ReactNode } from 'react';
import type { Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { Inert } from '../../../ui/Inert';
import { AddDirectoryDialog } from '../new/AddDirectoryDialog';
import { freeTrialsOf } from './freeTrials';
import { Icon } from './Icon';
import { Messages } from '../dialog/Messages';
import { NewMenu } from '../new/NewMenu';
import styles from './CommandBar.module.css';

type CommandBarProps = { readonly account: Account; readonly strip?: ReactNode; readonly children?: ReactNode };

/** What can be done with what the page shows. Each free trial has one message. */
export function CommandBar({ account, strip, children }: CommandBarProps) {
  const t = useText();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [read, setRead] = useState(false);
  const trials = freeTrialsOf(useWorld(), account);
  const open = read && trials.length > 0;
  return (
    <div className={styles.foot}>
      {strip}
      {open && <Messages id={id} trials={trials} account={account} />}
      <div className={styles.bar} role="group" aria-label={t('classicPortal.commands')}>
        <NewMenu onCustomCreate={() => setAdding(true)} />
        <div className={styles.commands}>{children}</div>
        <div className={styles.aside}>
          {trials.length > 0 && (
            <button
              type="button"
              aria-label={t('classicPortal.messages', { count: trials.length })}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setRead(!open)}
              {...target('classic-portal.messages')}
            >
              {trials.length}
              <Icon of="warning" />
            </button>
          )}
          <Inert aria-label={t('classicPortal.help')}>
            <Icon of="help" />
          </Inert>
        </div>
      </div>
      {adding && <AddDirectoryDialog account={account} onClose={() => setAdding(false)} />}
    </div>
  );
}
