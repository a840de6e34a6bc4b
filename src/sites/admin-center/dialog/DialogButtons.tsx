import { useText } from '../../../i18n/useText';
import { target, type TargetName } from '../../../map/targets';
import styles from './Form.module.css';

type Props = {
  readonly go: string;
  readonly cancel?: string;
  readonly onCancel: () => void;
  readonly name: TargetName;
};

/** The two buttons at the foot of a form: the one that sends it, and the way back. */
export function DialogButtons({ go, cancel, onCancel, name }: Props) {
  const t = useText();
  return (
    <div className={styles.buttons}>
      <button type="submit" className={styles.primary} {...target(name)}>
        {go}
      </button>
      <button type="button" onClick={onCancel}>
        {cancel ?? t('adminCenter.dialog.cancel')}
      </button>
    </div>
  );
}
