import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import styles from './SiteHead.module.css';

const MENU: readonly MessageKey[] = [
  'azureCom.menu.why',
  'azureCom.menu.products',
  'azureCom.menu.documentation',
  'azureCom.menu.pricing',
  'azureCom.menu.partners',
  'azureCom.menu.blog',
  'azureCom.menu.resources',
  'azureCom.menu.support',
];

export function SiteHead() {
  const t = useText();
  const { link } = useFrame();
  return (
    <header className={styles.head}>
      <a {...link(addresses.azureCom.home())} className={styles.wordmark}>
        {t('azureCom.product')}
      </a>
      <Inert className={styles.sales}>{t('azureCom.sales')}</Inert>
      <nav aria-label={t('azureCom.menu')}>
        <ul className={styles.menu}>
          {MENU.map((item) => (
            <li key={item}>
              <Inert>{t(item)}</Inert>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
