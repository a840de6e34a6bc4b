import type { ComponentProps } from 'react';
import { Field } from './Field';
import { TextInput } from './input/TextInput';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> &
  Pick<ComponentProps<typeof Field>, 'label' | 'hint' | 'error' | 'aside' | 'errorClassName'> & {
    readonly value: string;
    readonly onType: (value: string) => void;
  };

/** A field of one line of text. `className` is that of the field; what else is given goes to its input. */
export function TextLine(props: Props) {
  const { label, hint, error, aside, className, errorClassName, required = false, onType, ...rest } = props;
  return (
    <Field {...{ label, hint, error, aside, className, errorClassName, required }}>
      {(control) => <TextInput {...control} {...rest} onType={onType} />}
    </Field>
  );
}
