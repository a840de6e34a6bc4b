import type { ReactNode } from 'react';
import type { Account } from '../../../core/index';
import { CommandBar } from './CommandBar';
import { ServiceRail, type Service } from './ServiceRail';
import { TopBar } from './TopBar';
import styles from './Portal.module.css';

type PortalProps = {
  readonly account: Account;
  readonly here: Service;
  readonly title: ReactNode;
  readonly tabs: ReactNode;
  /** The second rail, beside which the first one shows its icons only. */
  readonly rail?: ReactNode;
  readonly commands?: ReactNode;
  /** What the commands have led to, or ask; stands just above them. */
  readonly strip?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of all pages: bar, rails, title and tabs, and the commands at the bottom. */
export function Portal({ account, here, title, tabs, rail, commands, strip, children }: PortalProps) {
  return (
    <div className={styles.portal}>
      <TopBar account={account} />
      <div className={styles.body}>
        <ServiceRail account={account} here={here} words={rail === undefined} />
        {rail}
        <div className={styles.content}>
          <h1 className={styles.title}>{title}</h1>
          {tabs}
          {children}
        </div>
      </div>
      <CommandBar account={account} strip={strip}>
        {commands}
      </CommandBar>
    </div>
  );
}
