import { useText } from '../../i18n/useText';
import { target } from '../../ui/target';
import { ActionLink } from './ActionLink';
import { AzurePage } from './AzurePage';
import { links } from './links';
import { OfficeScene } from './OfficeScene';
import { Reasons } from './Reasons';
import styles from './Home.module.css';

export function Home() {
  const t = useText();
  return (
    <AzurePage>
      <div className={styles.hero}>
        <OfficeScene className={styles.scene} />
        <h1>{t('azureCom.home.headline')}</h1>
        <ul>
          <li>{t('azureCom.home.faster')}</li>
          <li>{t('azureCom.home.money')}</li>
          <li>{t('azureCom.home.integrate')}</li>
        </ul>
        <ActionLink to={links.freeTrial} {...target('azure-com.tryForFree')}>
          {t('azureCom.home.tryForFree')}
        </ActionLink>
      </div>
      <Reasons />
    </AzurePage>
  );
}
