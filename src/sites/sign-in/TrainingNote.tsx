import type { ReactNode } from 'react';
import { TRAINING_PASSWORD, type AccountKind } from '../../core/index';
import { Text, useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { KnownAccounts } from './KnownAccounts';
import type { SignInDesk } from './useSignIn';
import styles from './TrainingNote.module.css';

const inCode = (words: ReactNode) => <code>{words}</code>;

/** The simulator's own word beside a sign-in form: what this page is, what to type in it, and who there is. */
export function TrainingNote({ desk, kinds }: { desk: SignInDesk; kinds: readonly AccountKind[] }) {
  const t = useText();
  return (
    <section className={styles.note} aria-label={t('signIn.note')}>
      <div>
        <p>
          <strong>{t('signIn.note.simulation')}</strong>
        </p>
        <p>
          <Text id="signIn.note.password" values={{ password: TRAINING_PASSWORD, code: inCode }} />
        </p>
        {!desk.asked && (
          <p>
            <button type="button" onClick={desk.fillInPassword} {...target('sign-in.trainingPassword')}>
              {t('signIn.note.usePassword')}
            </button>
          </p>
        )}
      </div>
      {!desk.asked && (
        <div>
          <p>
            <strong>{t('signIn.note.who')}</strong>
          </p>
          {kinds.map((kind) => (
            <KnownAccounts key={kind} kind={kind} onChoose={desk.fillInUserName} />
          ))}
          <p className={styles.small}>{t('signIn.keep.noEffect')}</p>
        </div>
      )}
    </section>
  );
}
