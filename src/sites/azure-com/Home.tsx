import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { ActionLink } from './ActionLink';
import { AzurePage } from './AzurePage';
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
        <ActionLink to={addresses.azureCom.freeTrial()} {...target('azure-com.tryForFree')}>
          {t('azureCom.home.tryForFree')}
        </ActionLink>
      </div>
      <Reasons />
    </AzurePage>
  );
}
