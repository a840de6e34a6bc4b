import type { Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import styles from '../dialog/dialogForm.module.css';
import { AS_TYPED, Line } from '../dialog/Line';
import type { StepProps } from './newUser';

type UserNameFieldsProps = StepProps & {
  readonly flaw: Rejection | undefined;
  readonly domains: readonly string[];
};

/** A user name is typed up to the @; what follows is one of the directory's domains. */
export function UserNameFields({ of, change, flaw, domains }: UserNameFieldsProps) {
  const t = useText();
  const rejection = useRejectionText();
  return (
    <div className={`${styles.pair} ${styles.at}`}>
      <Line
        {...AS_TYPED}
        label={t('classicPortal.userName')}
        required
        error={flaw && rejection(flaw)}
        value={of.name}
        onType={(name) => change({ name })}
        {...target('classic-portal.addUser.userName')}
      />
      <span aria-hidden="true">@</span>
      <Field label={t('classicPortal.addUser.domain')} className={styles.field}>
        {(control) => (
          <select {...control} value={of.domain} onChange={({ target: { value } }) => change({ domain: value })}>
            {domains.map((domain) => (
              <option key={domain} value={domain}>
                {domain}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
