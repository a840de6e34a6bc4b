import { useText } from '../../../i18n/useText';
import { Line } from '../dialog/Line';
import type { Draft } from './saving';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly draft: Draft;
  readonly onType: (change: Partial<Draft>) => void;
  readonly displayNameError: string | undefined;
};

export function EditDetails({ draft, onType, displayNameError }: Props) {
  const t = useText();
  return (
    <>
      <div className={styles.pair}>
        <Line
          name="firstName"
          label={t('adminCenter.form.firstName')}
          value={draft.firstName}
          onType={(firstName) => onType({ firstName })}
        />
        <Line
          name="lastName"
          label={t('adminCenter.form.lastName')}
          value={draft.lastName}
          onType={(lastName) => onType({ lastName })}
        />
      </div>
      <Line
        name="displayName"
        label={t('adminCenter.form.displayName')}
        value={draft.displayName}
        onType={(displayName) => onType({ displayName })}
        error={displayNameError}
        required
      />
      <Line
        name="jobTitle"
        label={t('adminCenter.form.jobTitle')}
        value={draft.jobTitle}
        onType={(jobTitle) => onType({ jobTitle })}
      />
      <Line
        name="department"
        label={t('adminCenter.form.department')}
        value={draft.department}
        onType={(department) => onType({ department })}
      />
    </>
  );
}
