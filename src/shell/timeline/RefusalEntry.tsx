import type { Attempt } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import { MomentFacts } from './MomentFacts';
import type { Travel } from './useTravel';
import styles from './Timeline.module.css';

type Props = { readonly refusal: Attempt; readonly travel: Travel };

/** What was refused, why, when, where and to whom. Nothing came of it, so that there is no world to look at. */
export function RefusalEntry({ refusal, travel }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const { command, rejection } = refusal;
  const plan = 'plan' in command ? t(`plan.${command.plan}`) : '';
  return (
    <>
      <p className={styles.headline}>
        <span>{t(`timeline.refused.${command.type}`, { plan })}</span>
        <em>{t('timeline.refused')}</em>
      </p>
      <p className={styles.reason}>{reason(rejection)}</p>
      <MomentFacts moment={refusal} place={travel.pageAt} />
    </>
  );
}
