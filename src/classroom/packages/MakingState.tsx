import { useId } from 'react';
import { useText } from '../../i18n/useText';
import type { Making } from './useMaking';
import styles from './PackageForm.module.css';

/** How far the package is; where it could not be made, why, and what can be done. */
export function MakingState({ making }: { readonly making: Making }) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.state}>
      {making.at === 'fetching' && (
        <>
          <label htmlFor={id}>{t('package.fetching', { done: making.done, of: making.of })}</label>
          {/* Without a value it moves to and fro: how many there are is not known yet. */}
          <progress id={id} {...(making.of > 0 && { value: making.done, max: making.of })} />
        </>
      )}
      <p role="status">{making.at === 'made' && t('package.made', making)}</p>
      {making.at === 'failed' && (
        <p role="alert" className={styles.error}>
          {t(`package.flaw.${making.code}`, { path: making.path })}
        </p>
      )}
    </div>
  );
}
