import { useText } from '../../../i18n/useText';
import { useCountries } from '../../../parts/useCountries';
import { Choice } from '../dialog/Choice';
import type { Draft } from './saving';
import styles from '../dialog/Form.module.css';

type Props = {
  readonly draft: Draft;
  readonly onType: (change: Partial<Draft>) => void;
};

/** Whether a user may sign in, and where they are: without a location nobody gets a licence. */
export function EditSettings({ draft, onType }: Props) {
  const t = useText();
  const locations = useCountries(draft.usageLocation);
  return (
    <>
      <Choice
        name="signIn"
        label={t('adminCenter.form.signIn')}
        value={draft.signInBlocked ? 'blocked' : 'allowed'}
        options={[
          { value: 'allowed', text: t('adminCenter.form.signIn.allowed') },
          { value: 'blocked', text: t('adminCenter.form.signIn.blocked') },
        ]}
        onChoose={(status) => onType({ signInBlocked: status === 'blocked' })}
      />
      <Choice
        name="location"
        label={t('adminCenter.form.location')}
        value={draft.usageLocation}
        options={[{ value: '', text: t('adminCenter.form.location.none') }, ...locations]}
        onChoose={(usageLocation) => onType({ usageLocation })}
      />
      <p className={styles.hint}>{t('adminCenter.form.location.hint')}</p>
    </>
  );
}
