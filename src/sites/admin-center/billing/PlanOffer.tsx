import { useId } from 'react';
import { OFFICE_365_TRIAL, type Office365Plan, type Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import styles from './PlanOffers.module.css';

type Props = {
  readonly plan: Office365Plan;
  readonly has: boolean;
  readonly whyNoTrial: Rejection | undefined;
  readonly mayBuy: boolean;
};

export function PlanOffer({ plan: { id: plan, price }, has, whyNoTrial, mayBuy }: Props) {
  const t = useText();
  const id = useId();
  const { dollars } = useFormats();
  const { link } = useFrame();
  const rejection = useRejectionText();
  return (
    <li className={styles.offer}>
      <h2 id={id}>{t(`plan.${plan}`)}</h2>
      <p>{t('adminCenter.purchase.price', { price: dollars(price) })}</p>
      {has && <p className={styles.has}>{t('adminCenter.purchase.has')}</p>}
      {mayBuy && (
        <div className={styles.ways}>
          {whyNoTrial ? (
            <p>{rejection(whyNoTrial)}</p>
          ) : (
            <>
              <a
                {...link(addresses.officeSignUp.checkOut({ plan }))}
                aria-describedby={id}
                {...target(`admin-center.trial-${plan}`)}
              >
                {t('adminCenter.purchase.trial')}
              </a>
              <p>{t('adminCenter.purchase.trial.size', { ...OFFICE_365_TRIAL })}</p>
            </>
          )}
          <a
            className={styles.buy}
            {...link(addresses.officeSignUp.buy({ plan }))}
            aria-describedby={id}
            {...target(`admin-center.buy-${plan}`)}
          >
            {t('adminCenter.purchase.buy')}
          </a>
        </div>
      )}
    </li>
  );
}
