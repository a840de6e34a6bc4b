import { hasWorkingLicences, planNamed, type User, type World } from '../../core/index';

const APPS = ['mail', 'calendar', 'people', 'yammer', 'planner', 'tasks', 'sway', 'security', 'store'] as const;
export type App = (typeof APPS)[number] | 'admin';

const OF_MAIL: readonly App[] = ['mail', 'calendar', 'people', 'tasks'];
const OF_ADMINISTRATORS: readonly App[] = ['security', 'admin'];

/** The apps that a user has by their licences that work, and those that every administrator has. */
export function appsOf(world: World, user: User): readonly App[] {
  const plans = world.office365Subscriptions
    .filter((one) => user.licences.includes(one.id) && hasWorkingLicences(world, one))
    .map(({ plan }) => planNamed(plan));
  const hasMail = plans.some((plan) => plan?.mail);
  return [...APPS, 'admin' as const].filter((app) => {
    if (OF_ADMINISTRATORS.includes(app)) return user.role !== 'user';
    return plans.length > 0 && (hasMail || !OF_MAIL.includes(app));
  });
}
