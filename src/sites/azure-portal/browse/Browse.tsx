import { BrowseFlyout } from './BrowseFlyout';
import { DashboardPage } from '../dashboard/DashboardPage';
import { Portal } from '../frame/Portal';

/** The list of all services, over the dashboard (figure 7). */
export function Browse() {
  return (
    <Portal browsing flyout={<BrowseFlyout />}>
      <DashboardPage heading="h2" />
    </Portal>
  );
}
