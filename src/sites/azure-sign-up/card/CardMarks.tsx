import { useText } from '../../../i18n/useText';
import styles from './CardMarks.module.css';

const MARKS = ['VISA', 'MasterCard', 'American Express', 'Discover'];

/** The names of the cards that were taken, in plain boxes. */
export function CardMarks() {
  const t = useText();
  return (
    <ul className={styles.marks} aria-label={t('azureSignUp.card.marks')}>
      {MARKS.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}
