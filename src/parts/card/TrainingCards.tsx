import { TRAINING_CARDS } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { CardSite } from './look';
import training from '../../ui/training.module.css';
import styles from './TrainingCards.module.css';

type Props = { readonly site: CardSite; readonly holder: string; readonly onUse: (number: string) => void };

/** The simulator's own word beside the form: which cards there are, and what becomes of each. */
export function TrainingCards({ site, holder, onUse }: Props) {
  const t = useText();
  const accepted = TRAINING_CARDS.find(({ card }) => card === 'accepted');

  return (
    <section className={`${training.box} ${styles.training}`} aria-label={t('card.training')}>
      <h3>{t('card.training')}</h3>
      <p>
        <strong>{t('card.training.warning')}</strong>
      </p>
      <ul>
        {TRAINING_CARDS.map(({ number, card }) => (
          <li key={number}>
            <span>
              <span className={styles.number}>{number}</span> {t(`card.training.${card}`)}
            </span>
            <button type="button" aria-label={t('card.training.useNumber', { number })} onClick={() => onUse(number)}>
              {t('card.training.useThis')}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('card.training.rest', { holder })}</p>
      <button
        type="button"
        className={styles.main}
        onClick={() => accepted && onUse(accepted.number)}
        {...target(`${site}.useTrainingCard`)}
      >
        {t('card.training.use')}
      </button>
    </section>
  );
}
