import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../i18n/useText';
import { renameRun } from '../store/runs';
import type { RunRecord } from '../store/runRecord';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { useForm } from '../ui/useForm';
import { useRunTitle } from './useRunTitle';
import page from './OwnPage.module.css';
import styles from './RunsPage.module.css';

type Props = {
  readonly run: RunRecord;
  readonly onDone: () => void;
  readonly onChanged: (said: string) => Promise<void>;
};

const LONGEST = 100;

/** The name of a run in a field, with the focus in it. */
export function RenameRun({ run, onDone, onChanged }: Props) {
  const t = useText();
  const titleOf = useRunTitle();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const { name: _own, ...unnamed } = run;
  const form = useForm({ start: { name: titleOf(run) }, submit: save });

  async function save(typed: { readonly name: string }) {
    // Who leaves the field as it was has not called the run by a name.
    const name = typed.name.trim() === titleOf(unnamed) ? '' : typed.name.trim();
    await renameRun(run.id, name);
    await onChanged(t('runs.renamed', { title: name === '' ? titleOf(unnamed) : name }));
    onDone();
  }
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onDone();
  };

  return (
    <Form form={form} className={styles.rename}>
      <Field label={t('runs.name')} hint={t('runs.name.hint')}>
        {(control) => (
          <input
            {...control}
            ref={field}
            onKeyDown={leave}
            value={form.values.name}
            onChange={(event) => form.type({ name: event.target.value })}
            maxLength={LONGEST}
            autoComplete="off"
          />
        )}
      </Field>
      <p className={styles.actions}>
        <button type="submit" className={page.button}>
          {t('runs.save')}
        </button>
        <button type="button" className={page.button} onClick={onDone}>
          {t('runs.cancel')}
        </button>
      </p>
    </Form>
  );
}
