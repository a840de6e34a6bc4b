import { useId, type ReactNode } from 'react';

type Control = {
  readonly id: string;
  readonly required: boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

type FieldProps = {
  readonly label: ReactNode;
  /** What is wrong with what was typed; shown beside the field and read with it. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly className?: string | undefined;
  readonly errorClassName?: string | undefined;
  /** Stands beside the label but is no part of the field's name: an information button, say. */
  readonly aside?: ReactNode;
  readonly children: (control: Control) => ReactNode;
};

/** A label, its control, a hint and an error, tied together for everybody. `children` renders the control. */
export function Field({
  label,
  error,
  hint,
  required = false,
  className,
  errorClassName,
  aside,
  children,
}: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {aside}
      {children({ id, required, 'aria-invalid': error !== undefined, 'aria-describedby': described || undefined })}
      {hint && <div id={`${id}-hint`}>{hint}</div>}
      {error && (
        <div id={`${id}-error`} className={errorClassName}>
          {error}
        </div>
      )}
    </div>
  );
}
