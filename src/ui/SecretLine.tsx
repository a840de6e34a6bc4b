import type { ComponentProps } from 'react';
import { Field } from './Field';
import { SecretInput } from './input/SecretInput';

type Props = Omit<ComponentProps<typeof SecretInput>, 'required'> &
  Pick<ComponentProps<typeof Field>, 'label' | 'hint' | 'error' | 'aside' | 'errorClassName'>;

/** A field for a training secret, which is needed. `className` is that of the field; what else is given goes to its input. */
export function SecretLine({ label, hint, error, aside, className, errorClassName, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, aside, className, errorClassName }} required>
      {(control) => <SecretInput {...control} {...rest} />}
    </Field>
  );
}
