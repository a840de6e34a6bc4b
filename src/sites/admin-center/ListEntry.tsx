import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import type { Entry } from './navigation';
import styles from './LeftList.module.css';

export function ListEntry({ entry: { id, label, address }, here }: { readonly entry: Entry; readonly here: string }) {
  const t = useText();
  const { link } = useFrame();
  if (!address) {
    return (
      <li>
        <Inert className={styles.entry}>{t(label)}</Inert>
      </li>
    );
  }

  return (
    <li>
      <a
        className={styles.entry}
        aria-current={here === address ? 'page' : undefined}
        {...link(address)}
        {...target(`admin-center.${id}`)}
      >
        {t(label)}
      </a>
    </li>
  );
}
