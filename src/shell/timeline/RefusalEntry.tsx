import type { Attempt } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import { Details } from './Details';
import { MomentFacts } from './MomentFacts';
import type { Travel } from './useTravel';
import styles from './Row.module.css';

type Props = { readonly refusal: Attempt; readonly travel: Travel };

/** What was refused, and why; on demand, when, where and to whom. Nothing came of it: there is no world to look at. */
export function RefusalEntry({ refusal, travel }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const { command, rejection } = refusal;
  const plan = 'plan' in command ? t(`plan.${command.plan}`) : '';
  const what = t(`timeline.refused.${command.type}`, { plan });
  return (
    <>
      <p className={styles.headline}>
        <span>{what}</span>
        <em>{t('timeline.refused')}</em>
      </p>
      <p className={styles.reason}>{reason(rejection)}</p>
      <Details of={what} isOpen={false}>
        <MomentFacts moment={refusal} place={travel.pageAt} />
      </Details>
    </>
  );
}
