import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { PageDialog } from '../../../ui/dialog/PageDialog';
import { Inert } from '../../../ui/Inert';
import { Icon } from '../frame/Icon';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly kicker?: string;
  readonly title: string;
  /** Read with the title, for those who do not see the numbered bars. */
  readonly place?: string;
  /** Bars before and after, numbered: the steps that came and those that come. */
  readonly before?: readonly number[];
  readonly after?: readonly number[];
  /** Stands across the top of it. */
  readonly warning?: string | undefined;
  /** How wide and how high the original is, in pixels, where it asks little. What does not fit makes it higher. */
  readonly size?: readonly [width: number, height: number];
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog over the portal. Closing it, by Escape too, asks nothing. */
export function Dialog(props: DialogProps) {
  const { kicker, title, place, before = [], after = [], warning, size, onClose, children } = props;
  const t = useText();
  return (
    <PageDialog
      className={size ? `${styles.dialog} ${styles.small}` : styles.dialog}
      veil={styles.veil}
      // What custom properties there are, React's type does not know.
      style={size && ({ '--width': `${size[0]}px`, '--height': `${size[1]}px` } as CSSProperties)}
      aria-label={place ?? title}
      onClose={onClose}
    >
      {warning !== undefined && (
        <p role="alert" className={styles.warning}>
          <Icon of="warning" />
          {warning}
          <Inert className={styles.fold} aria-label={t('classicPortal.fold')}>
            <Icon of="chevron" />
          </Inert>
        </p>
      )}
      <div className={styles.whole}>
        {before.map((step) => (
          <Bar key={step} step={step} className={styles.before} />
        ))}
        <div className={styles.step}>
          {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
          <h2 className={styles.title}>{title}</h2>
          {children}
          <button
            type="button"
            className={styles.close}
            aria-label={t('classicPortal.close')}
            onClick={onClose}
            {...target('classic-portal.dialog.close')}
          >
            <Icon of="close" />
          </button>
        </div>
        {after.map((step) => (
          <Bar key={step} step={step} className={styles.after} />
        ))}
      </div>
    </PageDialog>
  );
}

function Bar({ step, className = '' }: { step: number; className: string | undefined }) {
  return (
    <div className={`${styles.bar} ${className}`} aria-hidden="true">
      {step}
    </div>
  );
}
