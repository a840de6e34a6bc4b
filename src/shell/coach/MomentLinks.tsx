import { useText } from '../../i18n/useText';
import type { Moments } from './useMoments';
import styles from './Card.module.css';

type Props = {
  readonly moments: Moments;
  readonly at: number;
  /** What happened then, for those who hear the links on their own. */
  readonly what: string;
};

/** The ways to a moment: to look at it, and to ask what would have come of another choice. */
export function MomentLinks({ moments, at, what }: Props) {
  const t = useText();
  const look = moments.lookAt(at);
  const tryOut = moments.tryAt(at);
  return (
    <span className={styles.ways}>
      {look !== undefined && (
        <a href={look} aria-label={t('coach.result.lookAt', { what })}>
          {t('coach.result.look')}
        </a>
      )}
      {tryOut !== undefined && (
        <a href={tryOut} aria-label={t('coach.result.whatIfAt', { what })}>
          {t('coach.result.whatIf')}
        </a>
      )}
    </span>
  );
}
