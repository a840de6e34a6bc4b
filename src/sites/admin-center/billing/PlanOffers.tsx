import {
  hasWorkingLicences,
  office365SubscriptionsOf,
  OFFICE_365_PLANS,
  whyNoOffice365Purchase,
  whyNoOffice365Trial,
} from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { PlanOffer } from './PlanOffer';
import type { Administrator } from '../frame/roles';
import further from '../frame/FurtherPage.module.css';
import styles from './PlanOffers.module.css';

/** The plans with their prices; each can be tried once by a directory, by those who may buy for it. */
export function PlanOffers({ administrator }: { readonly administrator: Administrator }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const rejection = useRejectionText();
  const world = useWorld();
  const { profile, link } = useFrame();
  const { home } = administrator;
  const noBuyer = whyNoOffice365Purchase(world, profile);
  const owned = office365SubscriptionsOf(world, home.id);

  return (
    <>
      <p>{t('adminCenter.purchase.intro', { directory: titleOf(home) })}</p>
      {noBuyer && <p className={further.note}>{rejection(noBuyer)}</p>}
      {noBuyer?.code === 'enterprise-agreement' && (
        <p>
          <a {...link(addresses.azurePortal.support())} {...target('admin-center.contactSupport')}>
            {t('adminCenter.purchase.support')}
          </a>
        </p>
      )}
      <ul className={styles.offers}>
        {OFFICE_365_PLANS.map((plan) => (
          <PlanOffer
            key={plan.id}
            plan={plan}
            has={owned.some((one) => one.plan === plan.id && hasWorkingLicences(world, one))}
            whyNoTrial={whyNoOffice365Trial(world, profile, plan.id)}
            mayBuy={!noBuyer}
          />
        ))}
      </ul>
    </>
  );
}
