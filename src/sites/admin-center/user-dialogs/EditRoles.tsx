import { useText } from '../../../i18n/useText';
import { Line } from '../dialog/Line';
import { RoleChoice } from './RoleChoice';
import type { Administrator } from '../frame/roles';
import type { Draft } from './saving';
import styles from '../dialog/Form.module.css';

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
        required={draft.role !== 'user'}
      />
      <p className={styles.hint}>{t('adminCenter.form.alternateEmail.hint')}</p>
    </>
  );
}
