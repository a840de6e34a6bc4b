import { useText } from '../../i18n/useText';
import { useFrame, usePlace } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import type { Entry } from './navigation';
import styles from './LeftList.module.css';

export function ListEntry({ entry: { id, label, address } }: { readonly entry: Entry }) {
  const t = useText();
  const { link } = useFrame();
  const place = usePlace();
  if (!address) {
    return (
      <li>
        <Inert className={styles.entry}>{t(label)}</Inert>
      </li>
    );
  }

  const here = place.address.split('?')[0] === address;
  return (
    <li>
      <a
        className={styles.entry}
        aria-current={here ? 'page' : undefined}
        {...link(address)}
        {...target(`admin-center.${id}`)}
      >
        {t(label)}
      </a>
    </li>
  );
}
