import type { ReactNode } from 'react';
import type { PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { ReadingRoom } from './ReadingRoom';
import { ExistingSubscription } from './ExistingSubscription';
import { StepList } from './StepList';
import type { Step } from './useReachedStep';
import styles from './SignUpFrame.module.css';

type Props = {
  readonly plan: PlanId;
  readonly step: Step;
  readonly firstName: string | undefined;
  readonly children: ReactNode;
};

/** The orange square with what is tried, the steps under it, and one of them at the right. */
export function SignUpFrame({ plan, step, firstName, children }: Props) {
  const t = useText();
  return (
    <div className={styles.page}>
      <ReadingRoom />
      <div className={styles.left}>
        <p className={styles.offer}>{t('officeSignUp.trialOf', { plan: t(`plan.${plan}`) })}</p>
        <StepList plan={plan} step={step} />
      </div>
      <div className={styles.right}>
        <div className={styles.top}>
          {step > 1 && firstName && <p className={styles.hello}>{t('officeSignUp.hello', { firstName })}</p>}
          {step < 4 && <ExistingSubscription plan={plan} />}
        </div>
        {children}
      </div>
    </div>
  );
}
