import { useText } from '../../i18n/useText';
import type { StartCardFacts } from '../../scenarios/startCards';
import type { Tokens } from '../../training/tokens';
import { StartCard } from './StartCard';
import styles from './Sandbox.module.css';

type Props = {
  readonly cards: readonly StartCardFacts[];
  readonly tokens: Tokens;
  readonly search: string;
};

/** A card for each start state. */
export function StartCards({ cards, tokens, search }: Props) {
  const t = useText();
  return (
    <ul className={styles.cards} aria-label={t('start.sandbox')}>
      {cards.map((card) => (
        <StartCard key={card.id} card={card} tokens={tokens} search={search} />
      ))}
    </ul>
  );
}
