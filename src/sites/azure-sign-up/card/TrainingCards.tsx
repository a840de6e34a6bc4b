import { TRAINING_CARDS } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import styles from './TrainingCards.module.css';

type Props = { readonly holder: string; readonly onUse: (number: string) => void };

/** The simulator's own word beside the form: which cards there are, and what becomes of each. */
export function TrainingCards({ holder, onUse }: Props) {
  const t = useText();
  const accepted = TRAINING_CARDS.find(({ card }) => card === 'accepted');

  return (
    <section className={styles.training} aria-label={t('azureSignUp.training')}>
      <h3>{t('azureSignUp.training')}</h3>
      <p>
        <strong>{t('azureSignUp.training.warning')}</strong>
      </p>
      <ul>
        {TRAINING_CARDS.map(({ number, card }) => (
          <li key={number}>
            <span>
              <span className={styles.number}>{number}</span> {t(`azureSignUp.training.${card}`)}
            </span>
            <button
              type="button"
              aria-label={t('azureSignUp.training.useNumber', { number })}
              onClick={() => onUse(number)}
            >
              {t('azureSignUp.training.useThis')}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('azureSignUp.training.rest', { holder })}</p>
      <button
        type="button"
        className={styles.main}
        onClick={() => accepted && onUse(accepted.number)}
        {...target('azure-sign-up.useTrainingCard')}
      >
        {t('azureSignUp.training.use')}
      </button>
    </section>
  );
}
