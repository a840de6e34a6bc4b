import { keptTrialOf, type Account, type PlanId, type Rejection } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { NeedsRole } from './NeedsRole';
import { TrialHad } from './TrialHad';
import styles from './OrderRefused.module.css';

type Props = { readonly why: Rejection; readonly account: Account; readonly plan: PlanId };

/** What is no fault of the account: its directory has this plan, or had it. */
const OF_PLAN: readonly Rejection['code'][] = [
  'trial-already-used',
  'no-trial-of-plan',
  'trial-over',
  'trial-already-extended',
];

/** Why this account cannot order, and where to go from here. Signing out leads to the sign-in page and back here. */
export function OrderRefused({ why, account, plan }: Props) {
  const t = useText();
  const { link } = useFrame();
  const { send } = useCommand();
  const personal = account.kind === 'microsoft';
  const ofPlan = OF_PLAN.includes(why.code);
  const agreement = why.code === 'enterprise-agreement';
  // Another account is the first way only where it is this one that cannot order.
  const another = ofPlan || agreement ? styles.also : styles.first;
  return (
    <div className={styles.refused}>
      <h2>{t('officeSignUp.refused')}</h2>
      <Rejected why={why} />
      {why.code === 'needs-role' && !personal && <NeedsRole directory={account.home} />}
      {ofPlan && !personal && <TrialHad directory={account.home} plan={plan} />}
      <div className={styles.ways}>
        {agreement && (
          <a className={styles.first} {...link(addresses.azurePortal.support())} {...target('office-sign-up.support')}>
            {t('officeSignUp.refused.support')}
          </a>
        )}
        {ofPlan && !personal && <BuyInstead directory={account.home.id} plan={plan} />}
        {ofPlan && <a {...link(addresses.adminCenter.dashboard())}>{t('officeSignUp.refused.adminCenter')}</a>}
        <button
          type="button"
          className={another}
          onClick={() => void send({ type: 'signOut' })}
          {...target('office-sign-up.useAnotherAccount')}
        >
          {t(personal ? 'officeSignUp.refused.workAccount' : 'officeSignUp.refused.another')}
        </button>
      </div>
    </div>
  );
}

/** The way on where a trial is had: its seats and its people are kept, or there is none to keep. */
function BuyInstead({ directory, plan }: { readonly directory: string; readonly plan: PlanId }) {
  const t = useText();
  const { link } = useFrame();
  const kept = keptTrialOf(useWorld(), directory, plan);
  return (
    <a
      className={styles.first}
      {...link(addresses.officeSignUp.buy({ plan }))}
      {...target('office-sign-up.buyInstead')}
    >
      {t(kept ? 'officeSignUp.refused.buyTrial' : 'officeSignUp.refused.buy')}
    </a>
  );
}
