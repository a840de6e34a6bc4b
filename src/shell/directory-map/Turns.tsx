import { useText } from '../../i18n/useText';
import type { Turn } from './useTurns';
import styles from './Details.module.css';

/** In words what would else be seen to move: by the numbers on the map, what was before and what is after. */
export function Turns({ turns }: { readonly turns: readonly Turn[] }) {
  const t = useText();
  if (turns.length === 0) return null;
  return (
    <ol className={styles.turns} aria-label={t('map.turns')}>
      {turns.map(({ key, name, told }) => (
        <li key={key}>
          <strong>{name}</strong> {told}
        </li>
      ))}
    </ol>
  );
}
