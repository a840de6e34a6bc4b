import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import { useAccount } from '../../store/useCommand';
import { Inert } from '../../ui/Inert';
import styles from './OfficeBar.module.css';

/** The bar of the product pages. Their sign-in leads to the start page of Office 365. */
export function OfficeBar() {
  const t = useText();
  const { link } = useFrame();
  const account = useAccount();
  return (
    <nav className={styles.bar} aria-label={t('officeCom.bar')}>
      <a className={styles.office} {...link(addresses.officeCom.plans())}>
        {t('officeCom.bar')}
      </a>
      <Inert>{t('officeCom.bar.products')}</Inert>
      <a aria-current="page" {...link(addresses.officeCom.plans())}>
        {t('officeCom.plans')}
      </a>
      <Inert>{t('officeCom.bar.templates')}</Inert>
      <Inert>{t('officeCom.bar.support')}</Inert>
      <Inert>{t('officeCom.bar.sales')}</Inert>
      <a
        className={styles.signIn}
        {...link(
          account ? addresses.officeCom.home() : addresses.signIn.organizational({ to: addresses.officeCom.home() }),
        )}
        {...target('office-com.signIn')}
      >
        {account?.userName ?? t('officeCom.bar.signIn')}
      </a>
    </nav>
  );
}
