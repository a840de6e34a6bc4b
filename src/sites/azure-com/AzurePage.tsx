import type { ReactNode } from 'react';
import { SiteFoot } from './SiteFoot';
import { SiteHead } from './SiteHead';
import styles from './AzurePage.module.css';

/** What every page of azure.com stands in: its head, its foot and its measures. */
export function AzurePage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <SiteHead />
      {children}
      <SiteFoot />
    </div>
  );
}
