import { hasWorkingLicences, whyNot, whyNoOffice365Trial } from '../../core/index';
import { useRejectionText } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { useFrame } from '../../store/frame';
import { useWorld } from '../../store/run';
import { PlanOffer } from './PlanOffer';
import type { Administrator } from './roles';
import { PLANS } from './trials';
import { office365Of } from './userList';
import further from './FurtherPage.module.css';
import styles from './PlanOffers.module.css';

/** The plans with their prices; each can be tried once by a directory, by those who may buy for it. */
export function PlanOffers({ administrator }: { readonly administrator: Administrator }) {
  const t = useText();
  const rejection = useRejectionText();
  const world = useWorld();
  const { profile } = useFrame();
  const { home } = administrator;
  const noBuyer = whyNot('buy', home, administrator);
  const owned = office365Of(world, home);

  return (
    <>
      <p>{t('adminCenter.purchase.intro', { directory: home.name })}</p>
      {noBuyer && <p className={further.note}>{rejection(noBuyer)}</p>}
      <ul className={styles.offers}>
        {PLANS.map((plan) => (
          <PlanOffer
            key={plan}
            plan={plan}
            has={owned.some((one) => one.plan === plan && hasWorkingLicences(world, one))}
            whyNoTrial={whyNoOffice365Trial(world, profile, plan)}
            mayBuy={!noBuyer}
          />
        ))}
      </ul>
    </>
  );
}
