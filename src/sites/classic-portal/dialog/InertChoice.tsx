import { Inert } from '../../../ui/Inert';
import { Property } from './Property';
import styles from './InertChoice.module.css';

type InertChoiceProps = {
  readonly label: string;
  readonly options: readonly string[];
  /** The one of them that a directory has at first. */
  readonly chosen: string;
};

/** A choice of the original that the simulation does not keep: one of a row of buttons is pressed, and stays so. */
export function InertChoice({ label, options, chosen }: InertChoiceProps) {
  return (
    <Property label={label}>
      {({ id }) => (
        <div className={styles.options}>
          {options.map((option, at) => (
            <Inert
              key={option}
              id={at === 0 ? id : undefined}
              aria-label={`${label}: ${option}`}
              aria-pressed={option === chosen}
            >
              {option}
            </Inert>
          ))}
        </div>
      )}
    </Property>
  );
}
