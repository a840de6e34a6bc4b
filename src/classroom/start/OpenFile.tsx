import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useShare } from '../../store/share/share';
import styles from './OpenFile.module.css';

/** Brings in a run that was saved as a file. */
export function OpenFile() {
  const t = useText();
  const { openFile } = useShare();
  return (
    <button type="button" className={styles.button} onClick={openFile} {...target('start.openFile')}>
      {t('shell.openFile')}
    </button>
  );
}
