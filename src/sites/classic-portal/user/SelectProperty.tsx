import type { Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { target, type NameIn } from '../../../map/targets';
import { Select, type Option } from '../../../ui/Select';
import styles from './editable.module.css';
import { Property } from '../dialog/Property';

type SelectPropertyProps<V extends string> = {
  readonly label: string;
  readonly name: NameIn<'classic-portal'>;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly disabled: boolean;
  /** Why it cannot be changed, where the page does not say it once for everything. */
  readonly why?: Rejection | undefined;
  readonly error?: string | undefined;
  /** The id of what the page says elsewhere about this property and others. */
  readonly elsewhere?: string | undefined;
  readonly onChoose: (value: V) => void;
};

/** A property that is chosen from a list. */
export function SelectProperty<V extends string>(props: SelectPropertyProps<V>) {
  const { label, name, value, options, disabled, why, error, elsewhere, onChoose } = props;
  const reason = useRejectionText();
  const mark = target(`classic-portal.${name}`);
  return (
    <Property label={label} note={why && reason(why)} error={error} elsewhere={elsewhere}>
      {(control) => {
        const list = (
          <Select
            {...control}
            className={styles.select}
            disabled={disabled}
            value={value}
            options={options}
            onChoose={onChoose}
            {...(!disabled && mark)}
          />
        );
        // A lesson may have it read where it cannot be changed, and no keyboard comes to a list that is disabled.
        return disabled ? (
          <div role="group" aria-label={label} tabIndex={-1} className={styles.locked} {...mark}>
            {list}
          </div>
        ) : (
          list
        );
      }}
    </Property>
  );
}
