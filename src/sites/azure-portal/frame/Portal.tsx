import { useMemo, useRef, type ReactNode } from 'react';
import type { DirectoryId } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { FrameContext, useFrame } from '../../../store/frame';
import { useAccount } from '../../../store/useCommand';
import { frameIn } from './frameIn';
import { HubMenu } from './HubMenu';
import type { Crumb } from '../blade/Breadcrumb';
import styles from './Portal.module.css';
import { SignedInContext } from './signedIn';
import { TopBar } from './TopBar';
import { useDirectoryShown } from './useDirectoryShown';
import { useHubMenu } from './useHubMenu';

type PortalProps = {
  /** The open blades before the last, and the last. */
  readonly trail?: readonly Crumb[];
  readonly browsing?: boolean;
  /** The directory of what the page is about, whatever was chosen. */
  readonly directory?: DirectoryId;
  /** Lies over the page, beside the hub menu. */
  readonly flyout?: ReactNode;
  readonly children: ReactNode;
};

const NO_TRAIL: readonly Crumb[] = [];

/** What stands on every page: the top bar, the hub menu, and the page beside it. */
export function Portal({ trail = NO_TRAIL, browsing = false, directory: about, flyout, children }: PortalProps) {
  const account = useAccount();
  const frame = useFrame();
  const { directory, handle } = useDirectoryShown(about);
  const frameHere = useMemo(() => frameIn(frame, handle), [frame, handle]);
  const signedIn = useMemo(() => account && { account, directory }, [account, directory]);
  const pane = useRef<HTMLDivElement>(null);
  const menu = useHubMenu(pane);
  if (!signedIn) return null;

  return (
    <FrameContext value={frameHere}>
      <SignedInContext value={signedIn}>
        <div ref={pane} className={styles.portal}>
          <TopBar trail={trail} />
          <div className={`${styles.below} ${menu.over ? styles.over : ''}`}>
            <HubMenu expanded={menu.expanded} onToggle={menu.toggle} browsing={browsing} />
            <div className={styles.beside}>
              {/* Tab must not reach what the flyout covers. */}
              <div className={styles.journey} inert={flyout !== undefined}>
                {children}
              </div>
              {flyout && (
                <a
                  {...frameHere.link(addresses.azurePortal.dashboard())}
                  className={styles.away}
                  aria-hidden="true"
                  tabIndex={-1}
                />
              )}
              {flyout}
            </div>
          </div>
        </div>
      </SignedInContext>
    </FrameContext>
  );
}
