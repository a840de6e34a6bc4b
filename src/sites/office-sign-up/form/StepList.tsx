import type { PlanId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { Icon } from '../frame/Icon';
import type { Step } from './useReachedStep';
import styles from './StepList.module.css';

const STEPS = [1, 2, 3] as const;

/** Which step this is. A step that is done can be opened again until the account exists. */
export function StepList({ plan, step }: { readonly plan: PlanId; readonly step: Step }) {
  const t = useText();
  const { link } = useFrame();
  return (
    <ol className={styles.steps} aria-label={t('officeSignUp.steps')}>
      {STEPS.map((number) => {
        const done = number < step;
        const title = t('officeSignUp.step', { number });
        return (
          <li key={number} aria-current={number === step ? 'step' : undefined}>
            <span className={styles.title}>
              {done && step < 4 ? (
                <a {...link(addresses.officeSignUp.form({ plan, step: `${number}` }))}>{title}</a>
              ) : (
                title
              )}
            </span>
            <span className={styles.about}>{t(`officeSignUp.step.${number}`)}</span>
            <span
              className={number === step ? `${styles.dot} ${styles.now}` : styles.dot}
              {...(done && { role: 'img', 'aria-label': t('officeSignUp.step.done') })}
            >
              {done && <Icon name="tick" size={13} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
