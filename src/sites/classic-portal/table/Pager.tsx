import { useText } from '../../../i18n/useText';
import { Icon } from '../frame/Icon';
import styles from './Pager.module.css';

const STEPS = ['first', 'previous', 'next', 'last'] as const;

/** All rows stand on one page, so there is nowhere to turn to. */
export function Pager() {
  const t = useText();
  return (
    <div role="group" aria-label={t('classicPortal.pages')} className={styles.pager}>
      {STEPS.map((step) => (
        <button key={step} type="button" disabled aria-label={t(`classicPortal.page.${step}`)}>
          <Icon of={step} />
        </button>
      ))}
    </div>
  );
}
