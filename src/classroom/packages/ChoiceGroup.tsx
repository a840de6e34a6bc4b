import { useId, type ReactNode } from 'react';
import styles from './PackageForm.module.css';

type Option<V extends string> = { readonly value: V; readonly label: string; readonly hint?: ReactNode };

type Props<V extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly options: readonly Option<V>[];
  readonly chosen: readonly V[];
} & (
  | { readonly kind: 'one'; readonly onChoose: (value: V) => void }
  /** Told of all that are chosen then, in the order of the options. */
  | { readonly kind: 'many'; readonly onChoose: (values: readonly V[]) => void }
);

/** One of several, or some of them, each with a sentence about it. */
export function ChoiceGroup<V extends string>(props: Props<V>) {
  const { legend, hint, error, options, chosen } = props;
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');

  const choose = (value: V, isChosen: boolean) => {
    if (props.kind === 'one') return props.onChoose(value);
    const values = options.map((option) => option.value);
    props.onChoose(values.filter((one) => (one === value ? isChosen : chosen.includes(one))));
  };

  return (
    <fieldset className={styles.group} aria-invalid={error !== undefined} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <div key={option.value} className={styles.option}>
          <label>
            <input
              type={props.kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
              onChange={({ target }) => choose(option.value, target.checked)}
            />{' '}
            {option.label}
          </label>
          {option.hint && (
            <div id={`${id}-${option.value}`} className={styles.hint}>
              {option.hint}
            </div>
          )}
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
