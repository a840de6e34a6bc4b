import type { UserDetails } from '../../../core/index';
import { TextInput } from '../../../ui/input/TextInput';
import { target } from '../../../map/targets';
import styles from './editable.module.css';
import { Property } from '../dialog/Property';
import type { UserForm } from './useUserForm';

type TextPropertyProps = {
  readonly label: string;
  readonly of: Exclude<keyof UserDetails, 'usageLocation'>;
  readonly form: UserForm;
  readonly error?: string | undefined;
};

/** A property that is typed. */
export function TextProperty({ label, of, form, error }: TextPropertyProps) {
  return (
    <Property label={label} error={error} elsewhere={form.why && form.whyId}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={256}
          className={styles.text}
          disabled={form.why !== undefined}
          value={form.shown[of]}
          onType={(value) => form.change({ [of]: value })}
          {...target(`classic-portal.${of}`)}
        />
      )}
    </Property>
  );
}
