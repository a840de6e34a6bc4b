import { useText } from '../../i18n/useText';
import { Line } from './Line';
import { RoleChoice } from './RoleChoice';
import type { Administrator } from './roles';
import type { Draft } from './saving';
import styles from './Form.module.css';

type Props = {
  readonly administrator: Administrator;
  readonly draft: Draft;
  readonly onType: (change: Partial<Draft>) => void;
  readonly alternateEmailError: string | undefined;
};

export function EditRoles({ administrator, draft, onType, alternateEmailError }: Props) {
  const t = useText();
  return (
    <>
      <RoleChoice administrator={administrator} value={draft.role} onChoose={(role) => onType({ role })} />
      <Line
        name="alternateEmail"
        label={t('adminCenter.form.alternateEmail')}
        value={draft.alternateEmail}
        onType={(alternateEmail) => onType({ alternateEmail })}
        error={alternateEmailError}
      />
      <p className={styles.hint}>{t('adminCenter.form.alternateEmail.hint')}</p>
    </>
  );
}
