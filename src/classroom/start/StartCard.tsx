import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { StartCardFacts } from '../../scenarios/startCards';
import { DirectoryPicture } from './DirectoryPicture';
import styles from './Sandbox.module.css';

/** One start state: what the matter is, a small picture of its directories, and the way in. */
export function StartCard({ card }: { card: StartCardFacts }) {
  const t = useText();
  const title = t(`start.${card.id}.title`);
  return (
    <li className={styles.card}>
      <DirectoryPicture card={card} />
      <h4>{title}</h4>
      <p>{t(`start.${card.id}.text`)}</p>
      <a href={`#/start/${card.id}`} aria-label={t('start.begin.named', { title })} {...target(`start.${card.id}`)}>
        {t('start.begin')}
      </a>
      {card.sizes && (
        <p className={styles.sizes}>
          {card.sizes.map((people) => (
            <a key={people} href={`#/start/${card.id}?people=${people}`}>
              {t('start.begin.people', { people })}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
