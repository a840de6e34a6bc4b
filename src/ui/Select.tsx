import type { ComponentProps } from 'react';

export type Option<V extends string> = { readonly value: V; readonly text: string };

type Props<V extends string> = Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> & {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChoose: (value: V) => void;
};

/** A drop-down list of `options`; what else is given goes to its element. */
export function Select<V extends string>({ value, options, onChoose, ...rest }: Props<V>) {
  return (
    <select
      {...rest}
      autoComplete="off"
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
