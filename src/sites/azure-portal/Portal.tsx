import { useRef, type ReactNode } from 'react';
import { useAccount } from '../../store/useCommand';
import { HubMenu } from './HubMenu';
import type { Crumb } from './links';
import styles from './Portal.module.css';
import { SignedInContext } from './signedIn';
import { TopBar } from './TopBar';
import { useHubMenu } from './useHubMenu';

type PortalProps = {
  /** The open blades before the last, and the last. */
  readonly trail?: readonly Crumb[];
  readonly browsing?: boolean;
  /** Lies over the page, beside the hub menu. */
  readonly flyout?: ReactNode;
  readonly children: ReactNode;
};

/** What stands on every page: the top bar, the hub menu, and the page beside it. */
export function Portal({ trail = [], browsing = false, flyout, children }: PortalProps) {
  const account = useAccount();
  const frame = useRef<HTMLDivElement>(null);
  const menu = useHubMenu(frame);
  if (!account) return null;

  return (
    <SignedInContext value={account}>
      <div ref={frame} className={styles.portal}>
        <TopBar trail={trail} />
        <div className={`${styles.below} ${menu.over ? styles.over : ''}`}>
          <HubMenu expanded={menu.expanded} onToggle={menu.toggle} browsing={browsing} />
          <div className={styles.beside}>
            <div className={styles.journey}>{children}</div>
            {flyout}
          </div>
        </div>
      </div>
    </SignedInContext>
  );
}
