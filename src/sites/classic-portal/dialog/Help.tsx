import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './Help.module.css';

/** The grey question mark behind some labels. */
export function Help() {
  const t = useText();
  return (
    <Inert className={styles.help} aria-label={t('classicPortal.help')}>
      ?
    </Inert>
  );
}
