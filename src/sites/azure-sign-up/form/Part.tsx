import { useId, type ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { InfoDot } from './InfoDot';
import { Ring, Tick } from '../frame/icons';
import { PARTS, type WizardPart } from './useWizard';
import styles from './Part.module.css';

type Props = {
  readonly part: WizardPart;
  readonly next: WizardPart;
  readonly open: boolean;
  readonly done: boolean;
  /** It was pressed although it cannot be opened yet. */
  readonly blocked: boolean;
  /** Everything is done: no bar is the current one. */
  readonly resting: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

const TITLES: Record<WizardPart, MessageKey> = {
  'about-you': 'azureSignUp.part.aboutYou',
  phone: 'azureSignUp.part.phone',
  card: 'azureSignUp.part.card',
  agreement: 'azureSignUp.part.agreement',
};

/** One numbered bar and what it holds. Closed parts stay, hidden: what was half typed there is not lost. */
export function Part({ part, next, open, done, blocked, resting, onPress, children }: Props) {
  const t = useText();
  const rejection = useRejectionText();
  const id = useId();
  const current = part === next && !resting;

  return (
    <li className={open ? `${styles.part} ${styles.open}` : styles.part} data-next={open && current ? '' : undefined}>
      <div className={styles.head}>
        <span className={styles.number}>{PARTS.indexOf(part) + 1}</span>
        <h2 className={current ? `${styles.bar} ${styles.current}` : styles.bar}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-disabled={resting || undefined}
            aria-describedby={done ? `${id}-done` : undefined}
            onClick={onPress}
            {...target(`azure-sign-up.${part}`)}
          >
            <Ring open={open} />
            <span className={styles.title}>{t(TITLES[part])}</span>
            {done && <Tick />}
          </button>
        </h2>
        {done && (
          <span id={`${id}-done`} hidden>
            {t('azureSignUp.part.done')}
          </span>
        )}
        {(part === 'phone' || part === 'card') && (
          <InfoDot
            className={styles.info}
            name={t(`azureSignUp.part.${part}.ask`)}
            text={t(`azureSignUp.part.${part}.info`)}
          />
        )}
      </div>
      <div role="alert" className={styles.blocked}>
        {blocked && next !== 'agreement' && <p>{rejection({ code: 'earlier-part-missing', part: next })}</p>}
      </div>
      <div id={id} className={styles.content} hidden={!open}>
        {children}
      </div>
    </li>
  );
}
