import type { ReactNode } from 'react';
import type { Account } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { freeTrialsOf } from './freeTrials';
import { Icon } from './Icon';
import styles from './CommandBar.module.css';

type CommandBarProps = { readonly account: Account; readonly strip?: ReactNode; readonly children?: ReactNode };

/** What can be done with what the page shows. Each free trial has one message, that of its credit. */
export function CommandBar({ account, strip, children }: CommandBarProps) {
  const t = useText();
  const messages = freeTrialsOf(useWorld(), account).length;
  return (
    <div className={styles.foot}>
      {strip}
      <div className={styles.bar} role="group" aria-label={t('classicPortal.commands')}>
        <Inert className={styles.create} {...target('classic-portal.new')}>
          <Icon of="plus" />
          {t('classicPortal.command.new')}
        </Inert>
        <div className={styles.commands}>{children}</div>
        <div className={styles.aside}>
          {messages > 0 && (
            <Inert className={styles.messages} aria-label={t('classicPortal.messages', { count: messages })}>
              {messages}
              <Icon of="warning" />
            </Inert>
          )}
          <Inert aria-label={t('classicPortal.help')}>
            <Icon of="help" />
          </Inert>
        </div>
      </div>
    </div>
  );
}
