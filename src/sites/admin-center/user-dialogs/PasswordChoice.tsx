import { TRAINING_PASSWORD } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import type { PasswordDesk } from '../../../parts/useNewPassword';
import { SecretLine } from '../../../ui/SecretLine';
import type { NewUser } from './newUser';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly way: NewUser['password'];
  readonly onChoose: (way: NewUser['password']) => void;
  readonly desk: PasswordDesk;
};

const LOOK = { className: styles.field, errorClassName: styles.error };

/** A password that is made up, or one that is typed: here it is the training password either way. */
export function PasswordChoice({ way, onChoose, desk: { first, again, flaw, forgive, empty } }: Props) {
  const t = useText();
  const error = flaw && t(`flaw.${flaw}`);
  const second = flaw === 'passwords-differ';
  return (
    <>
      <div role="group" aria-label={t('adminCenter.form.password')} className={styles.switch}>
        {(['auto', 'typed'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === way}
            onClick={() => {
              empty();
              onChoose(one);
            }}
            {...target(`admin-center.password-${one}`)}
          >
            {t(`adminCenter.form.password.${one}`)}
          </button>
        ))}
      </div>
      {way === 'typed' && (
        <>
          <SecretLine
            {...LOOK}
            label={t('adminCenter.form.password')}
            hint={
              <span className={styles.hint}>
                {t('adminCenter.form.password.hint', { password: TRAINING_PASSWORD })}
              </span>
            }
            error={second ? undefined : error}
            ref={first}
            onChange={forgive}
          />
          <SecretLine
            {...LOOK}
            label={t('adminCenter.form.password.again')}
            error={second ? error : undefined}
            ref={again}
            onChange={forgive}
          />
        </>
      )}
    </>
  );
}
