import { useAccount } from '../../store/useCommand';
import { HomeHeader } from './HomeHeader';
import { HomeOf } from './HomeOf';
import { NeedsWorkAccount } from './NeedsWorkAccount';
import styles from './HomePage.module.css';

/** The start page of Office 365, for work and school accounts. */
export function HomePage() {
  const account = useAccount();
  if (!account) return null;

  return (
    <div className={styles.page}>
      <HomeHeader account={account} />
      {account.kind === 'microsoft' ? <NeedsWorkAccount userName={account.userName} /> : <HomeOf user={account.user} />}
    </div>
  );
}
