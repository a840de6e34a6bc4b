import type { Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { office365Of } from './userList';
import styles from './NoSubscription.module.css';

/** Says so where a directory has no Office 365: its users are listed all the same. */
export function NoSubscription({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const world = useWorld();
  if (office365Of(world, directory).length > 0) return null;

  return <p className={styles.hint}>{t('adminCenter.noSubscription', { directory: directory.name })}</p>;
}
