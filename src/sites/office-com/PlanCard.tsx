import type { Office365Plan } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { addresses } from '../../map/addresses';
import { target } from '../../map/targets';
import { useFrame } from '../../store/frame';
import styles from './PlanCard.module.css';

export function PlanCard({ plan: { id, price } }: { readonly plan: Office365Plan }) {
  const t = useText();
  const { link } = useFrame();
  const { dollars } = useFormats();
  const plan = t(`plan.${id}`);
  return (
    <li className={styles.card}>
      <h3>{plan}</h3>
      <p className={styles.about}>{t(`officeCom.about.${id}`)}</p>
      <p className={styles.price}>
        <b>{t('officeCom.price', { price: dollars(price) })}</b>
        <br />
        {t('officeCom.annual')}
      </p>
      <a
        className={styles.buy}
        aria-label={t('officeCom.buyNow.of', { plan })}
        {...link(addresses.officeSignUp.buy({ plan: id }))}
        {...target(`office-com.buy-${id}`)}
      >
        {t('officeCom.buyNow')}
      </a>
      <a
        aria-label={t('officeCom.freeTrial.of', { plan })}
        {...link(addresses.officeSignUp.form({ plan: id }))}
        {...target(`office-com.${id}`)}
      >
        {t('officeCom.freeTrial')} <span aria-hidden="true">➔</span>
      </a>
    </li>
  );
}
