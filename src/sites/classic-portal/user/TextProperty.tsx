import type { UserDetails } from '../../../core/index';
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
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={256}
          className={styles.text}
          disabled={form.why !== undefined}
          value={form.shown[of]}
          onChange={({ target: { value } }) => form.change({ [of]: value })}
          {...target(`classic-portal.${of}`)}
        />
      )}
    </Property>
  );
}
