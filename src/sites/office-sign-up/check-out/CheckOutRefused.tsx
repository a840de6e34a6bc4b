import type { Account, PlanId, Rejection } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { Inert } from '../../../ui/Inert';
import { NeedsRole } from '../frame/NeedsRole';
import { TrialHad } from './TrialHad';
import styles from './CheckOutRefused.module.css';

type Props = { readonly why: Rejection; readonly account: Account; readonly plan: PlanId };

/** Why this account cannot order, and where to go from here. Signing out leads to the sign-in page and back here. */
export function CheckOutRefused({ why, account, plan }: Props) {
  const t = useText();
  const { link } = useFrame();
  const { send } = useCommand();
  const personal = account.kind === 'microsoft';
  return (
    <div className={styles.refused}>
      <h2>{t('officeSignUp.refused')}</h2>
      <Rejected why={why} />
      {why.code === 'needs-role' && !personal && <NeedsRole directory={account.home} />}
      {why.code === 'trial-already-used' && !personal && <TrialHad directory={account.home} plan={plan} />}
      <div className={styles.ways}>
        {why.code === 'enterprise-agreement' && <Inert>{t('officeSignUp.refused.support')}</Inert>}
        <button
          type="button"
          onClick={() => void send({ type: 'signOut' })}
          {...target('office-sign-up.useAnotherAccount')}
        >
          {t(personal ? 'officeSignUp.refused.workAccount' : 'officeSignUp.refused.another')}
        </button>
        {why.code === 'trial-already-used' && (
          <a {...link(addresses.adminCenter.dashboard())}>{t('officeSignUp.refused.adminCenter')}</a>
        )}
      </div>
    </div>
  );
}
