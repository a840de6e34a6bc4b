import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Arrow } from '../frame/icons';
import styles from './SignUpButton.module.css';

type Props = { readonly form: string; readonly ready: boolean; readonly creating: boolean };

/** Grey until all is done and agreed to, then green; while the subscription is being made grey again. */
export function SignUpButton({ form, ready, creating }: Props) {
  const t = useText();
  return (
    <div className={styles.end}>
      <button
        type="submit"
        form={form}
        disabled={!ready}
        aria-disabled={creating || undefined}
        className={ready && !creating ? `${styles.signUp} ${styles.ready}` : styles.signUp}
        {...target('azure-sign-up.signUp')}
      >
        {t('azureSignUp.signUp')}
        <Arrow />
      </button>
      <div role="status" className={styles.creating}>
        {creating && (
          <>
            <span className={styles.spinner} aria-hidden />
            {t('azureSignUp.creating')}
          </>
        )}
      </div>
    </div>
  );
}
