import { useId, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { target, type NameIn } from '../../../map/targets';
import { Icon } from '../frame/Icon';
import { ReadOnly } from '../dialog/ReadOnly';
import styles from './Copyable.module.css';

type CopyableProps = {
  readonly id: string;
  readonly value: string;
  readonly name: NameIn<'classic-portal'>;
  /** Where it is a box of several lines: how many of them. */
  readonly rows?: number | undefined;
};

/** A value with a button that puts it on the clipboard, or selects it where a browser does not allow that. */
export function Copyable({ id, value, name, rows }: CopyableProps) {
  const t = useText();
  const [said, setSaid] = useState('');
  const status = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(t('classicPortal.copied'));
    } catch {
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      setSaid(t('classicPortal.copy.selected'));
    }
  }

  return (
    <>
      <div className={styles.copyable}>
        <ReadOnly id={id} value={value} rows={rows} className={styles.value} />
        <button
          type="button"
          aria-label={t('classicPortal.copy')}
          title={t('classicPortal.copy')}
          aria-describedby={status}
          onClick={() => void copy()}
          {...target(`classic-portal.${name}`)}
        >
          <Icon of="copy" />
        </button>
      </div>
      <p id={status} role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
