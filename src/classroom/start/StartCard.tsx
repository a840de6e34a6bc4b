import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { StartCardFacts } from '../../scenarios/startCards';
import type { Tokens } from '../../training/tokens';
import { DirectoryPicture } from './DirectoryPicture';
import styles from './Sandbox.module.css';

type Props = {
  readonly card: StartCardFacts;
  /** The names that it is told with, and the query of an address that asks for them. */
  readonly tokens: Tokens;
  readonly search: string;
};

/** One start state: what the matter is, a small picture of its directories, and the way in. */
export function StartCard({ card, tokens, search }: Props) {
  const t = useText();
  const title = t(`start.${card.id}.title`, tokens);
  return (
    <li className={styles.card}>
      <DirectoryPicture card={card} />
      <h4>{title}</h4>
      <p>{t(`start.${card.id}.text`, tokens)}</p>
      <a
        href={`#/start/${card.id}${search}`}
        aria-label={t('start.begin.named', { title })}
        {...target(`start.${card.id}`)}
      >
        {t('start.begin')}
      </a>
      {card.sizes && (
        <p className={styles.sizes}>
          {card.sizes.map((people) => (
            <a key={people} href={`#/start/${card.id}${search === '' ? '?' : `${search}&`}people=${people}`}>
              {t('start.begin.people', { people })}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
