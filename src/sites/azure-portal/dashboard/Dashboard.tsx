import { DashboardPage } from './DashboardPage';
import { Portal } from '../frame/Portal';

export function Dashboard() {
  return (
    <Portal>
      <DashboardPage heading="h1" />
    </Portal>
  );
}
