import { DashboardPage } from './DashboardPage';
import { Portal } from './Portal';

export function Dashboard() {
  return (
    <Portal>
      <DashboardPage heading="h1" />
    </Portal>
  );
}
