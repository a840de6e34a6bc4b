import { azureStateOf, office365StateOf, restorableUsersOf, type World } from '../../core/index';
import type { TextOf } from '../../i18n/useText';
import type { Names } from './names';

/** What came of days that passed, in words: subscriptions that are over, and users who cannot be restored any more. */
export function timeWords(t: TextOf, names: Names, before: World, after: World): string[] {
  const azure = before.azureSubscriptions.flatMap((one) => {
    const now = after.azureSubscriptions.find(({ id }) => id === one.id);
    const isOver = now && azureStateOf(before, one) === 'active' && azureStateOf(after, now) === 'disabled';
    return isOver ? [t('timeline.time.azure', { name: one.name, directory: names.directory(one.directory) })] : [];
  });
  const office = before.office365Subscriptions.flatMap((one) => {
    const now = after.office365Subscriptions.find(({ id }) => id === one.id);
    const state = now && office365StateOf(after, now);
    if (!state || state === 'active' || state === office365StateOf(before, one)) return [];
    return [t(`timeline.time.${state}`, { plan: names.plan(one.id), directory: names.directory(one.directory) })];
  });
  const users = before.directories.flatMap((one) => {
    const now = after.directories.find(({ id }) => id === one.id);
    const count = now ? restorableUsersOf(before, one).length - restorableUsersOf(after, now).length : 0;
    return count > 0 ? [t('timeline.time.users', { count, directory: names.directory(one.id) })] : [];
  });
  return [...azure, ...office, ...users];
}
