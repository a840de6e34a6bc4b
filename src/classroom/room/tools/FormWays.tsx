import { useText } from '../../../i18n/useText';
import styles from './RoomForm.module.css';

type Props = { readonly submit: string; readonly onClose: () => void };

/** The two ways out of a form of the room: to do it, and to close it. */
export function FormWays({ submit, onClose }: Props) {
  const t = useText();
  return (
    <p className={styles.ways}>
      <button type="submit">{submit}</button>
      <button type="button" onClick={onClose}>
        {t('room.close')}
      </button>
    </p>
  );
}
