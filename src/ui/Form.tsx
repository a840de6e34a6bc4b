import type { ComponentProps } from 'react';
import type { FormState } from './useForm';

type Props = Omit<ComponentProps<'form'>, 'form' | 'ref' | 'onSubmit' | 'noValidate' | 'autoComplete'> & {
  readonly form: Pick<FormState<object, object>, 'ref' | 'submit'>;
};

/** A form of the page, with the state that `useForm` keeps. The browser neither judges it nor fills it in. */
export function Form({ form: { ref, submit }, ...rest }: Props) {
  return (
    <form
      {...rest}
      ref={ref}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    />
  );
}
