import { useText } from '../../../i18n/useText';
import { Choice } from '../dialog/Choice';
import { Line } from '../dialog/Line';
import type { NewUser } from './newUser';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly form: NewUser;
  readonly domains: readonly string[];
  readonly onType: (change: Partial<NewUser>) => void;
  readonly error: string | undefined;
};

/** The name before the @, and the domain after it. */
export function UserNameFields({ form, domains, onType, error }: Props) {
  const t = useText();
  return (
    <div className={styles.pair}>
      <Line
        name="userName"
        label={t('adminCenter.form.userName')}
        value={form.name}
        onType={(name) => onType({ name })}
        error={error}
        required
      />
      <Choice
        name="domain"
        label={t('adminCenter.form.domain')}
        value={form.domain}
        options={domains.map((domain) => ({ value: domain, text: `@ ${domain}` }))}
        onChoose={(domain) => onType({ domain })}
      />
    </div>
  );
}
