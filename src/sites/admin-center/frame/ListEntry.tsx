import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import type { Entry } from './navigation';
import styles from './LeftList.module.css';

export function ListEntry({ entry, here }: { readonly entry: Entry; readonly here: string }) {
  const t = useText();
  const { link } = useFrame();
  if (!entry.address) {
    return (
      <li>
        <Inert className={styles.entry}>{t(entry.label)}</Inert>
      </li>
    );
  }

  return (
    <li>
      <a
        className={styles.entry}
        aria-current={here === entry.address ? 'page' : undefined}
        {...link(entry.address)}
        {...target(`admin-center.${entry.id}`)}
      >
        {t(entry.label)}
      </a>
    </li>
  );
}
