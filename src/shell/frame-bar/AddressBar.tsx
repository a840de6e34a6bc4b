import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import { parseAddress } from '../../map/parseAddress';
import { target } from '../../map/targets';
import { Form } from '../../ui/Form';
import { useForm } from '../../ui/useForm';
import styles from './FrameBar.module.css';

/** Shows the simulated address, and goes to what is typed into it. */
export function AddressBar({ address, go }: { address: string; go: (address: string) => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const shown = `https://${address}`;

  const last = useRef(shown);

  useEffect(() => {
    const input = field.current;
    // The page may lead elsewhere by itself; what is being typed meanwhile stays.
    const typing = document.activeElement === input && input?.value !== last.current;
    // Set to what it is already, it would lose what is selected in it.
    if (input && !typing && input.value !== shown) {
      input.value = shown;
      // What is typed next replaces it, as it would have replaced the one before.
      if (document.activeElement === input) input.select();
    }
    last.current = shown;
  }, [shown]);

  const form = useForm({
    start: {},
    submit: () => {
      const typed = parseAddress(field.current?.value ?? '');
      if (!typed || !field.current) return;
      last.current = `https://${typed}`;
      field.current.value = last.current;
      // The page that comes takes the keyboard; it does so from nobody who types.
      field.current.blur();
      go(typed);
    },
  });

  return (
    <Form form={form} className={styles.address}>
      <input
        ref={field}
        type="text"
        inputMode="url"
        aria-label={t('shell.address')}
        defaultValue={shown}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.currentTarget.value = shown;
          event.currentTarget.select();
        }}
        {...target('shell.address')}
      />
    </Form>
  );
}
