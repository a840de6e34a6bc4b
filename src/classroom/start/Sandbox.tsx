import { useText } from '../../i18n/useText';
import { START_CARDS } from '../../scenarios/startCards';
import { StartCard } from './StartCard';
import styles from './Sandbox.module.css';

/** The start states: a run from there has no task. */
export function Sandbox() {
  const t = useText();
  return (
    <ul className={styles.cards} aria-label={t('start.sandbox')}>
      {START_CARDS.map((card) => (
        <StartCard key={card.id} card={card} />
      ))}
    </ul>
  );
}
