import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useCommand } from '../../store/useCommand';
import styles from './NeedsWorkAccount.module.css';

/** What a Microsoft account sees. Signing out is enough: the frame leads a signed-out visitor to the sign-in page. */
export function NeedsWorkAccount({ userName }: { readonly userName: string }) {
  const t = useText();
  const { send } = useCommand();
  return (
    <div className={styles.refusal}>
      <h1>{t('officeCom.personal.title')}</h1>
      <p>{t('officeCom.personal.text', { userName })}</p>
      <button type="button" onClick={() => void send({ type: 'signOut' })} {...target('office-com.signInAgain')}>
        {t('officeCom.personal.signIn')}
      </button>
    </div>
  );
}
