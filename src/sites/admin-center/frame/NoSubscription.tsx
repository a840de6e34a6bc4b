import { office365SubscriptionsOf, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';
import styles from './NoSubscription.module.css';

/** Says so where a directory has no Office 365: its users are listed all the same. */
export function NoSubscription({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const world = useWorld();
  if (office365SubscriptionsOf(world, directory.id).length > 0) return null;

  return <p className={styles.hint}>{t('adminCenter.noSubscription', { directory: titleOf(directory) })}</p>;
}
