import type { MessageKey } from '../../../i18n/messages';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import styles from './ActiveUsers.module.css';

const LINES: readonly { readonly text: MessageKey; readonly links: readonly MessageKey[] }[] = [
  { text: 'adminCenter.tasks.synchronization', links: ['adminCenter.tasks.setUp', 'adminCenter.tasks.learnMore'] },
  { text: 'adminCenter.tasks.passwordExpiration', links: ['adminCenter.tasks.changeNow'] },
  { text: 'adminCenter.tasks.multiFactor', links: ['adminCenter.tasks.setUp', 'adminCenter.tasks.learnMore'] },
];

export function TaskLines() {
  const t = useText();
  return (
    <ul className={styles.lines}>
      {LINES.map(({ text, links }) => (
        <li key={text}>
          {t(text)}{' '}
          <span className={styles.links}>
            {links.map((link) => (
              <span key={link}>
                <Inert className={styles.link}>{t(link)}</Inert>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
