import { useEffect, useRef, type FormEvent } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { parseAddress } from './address';
import styles from './BrowserFrame.module.css';

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
    if (input && !typing && input.value !== shown) input.value = shown;
    last.current = shown;
  }, [shown]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = parseAddress(field.current?.value ?? '');
    if (!typed || !field.current) return;
    last.current = `https://${typed}`;
    field.current.value = last.current;
    go(typed);
  };

  return (
    <form className={styles.address} onSubmit={submit}>
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
    </form>
  );
}
