import type { Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/Rejected';
import { target, type NameIn } from '../../../map/targets';
import styles from './editable.module.css';
import { Property } from '../dialog/Property';

type SelectPropertyProps = {
  readonly label: string;
  readonly name: NameIn<'classic-portal'>;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly disabled: boolean;
  /** Why it cannot be changed, where the page does not say it once for everything. */
  readonly why?: Rejection | undefined;
  readonly error?: string | undefined;
  /** The id of what the page says elsewhere about this property and others. */
  readonly elsewhere?: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** A property that is chosen from a list. */
export function SelectProperty(props: SelectPropertyProps) {
  const { label, name, value, options, disabled, why, error, elsewhere, onChoose } = props;
  const reason = useRejectionText();
  return (
    <Property label={label} note={why && reason(why)} error={error} elsewhere={elsewhere}>
      {(control) => (
        <select
          {...control}
          autoComplete="off"
          className={styles.select}
          disabled={disabled}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
          {...target(`classic-portal.${name}`)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Property>
  );
}
