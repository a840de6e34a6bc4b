import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import styles from './Reasons.module.css';

const REASONS: readonly { readonly head: MessageKey; readonly text: MessageKey }[] = [
  { head: 'azureCom.reason.start', text: 'azureCom.reason.start.text' },
  { head: 'azureCom.reason.pay', text: 'azureCom.reason.pay.text' },
  { head: 'azureCom.reason.directory', text: 'azureCom.reason.directory.text' },
];

/** What stands below the hero: a few plain words, none of them the vendor's. */
export function Reasons() {
  const t = useText();
  return (
    <div className={styles.reasons}>
      {REASONS.map(({ head, text }) => (
        <section key={head}>
          <h2>{t(head)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
    </div>
  );
}
