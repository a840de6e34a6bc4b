import { useState } from 'react';
import { accountsNamed, type Account, type AccountKind, type SubscriptionId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { subscriptionsToShare, type AdministratorOutcome } from './administrators';
import { CoAdministratorField } from './CoAdministratorField';
import { Dialog } from '../dialog/Dialog';
import styles from '../dialog/dialogForm.module.css';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import { SubscriptionTicks } from './SubscriptionTicks';
import { useTickReason } from './useTickReason';
import { WhichAccount } from './WhichAccount';

type AddCoAdministratorProps = {
  readonly account: Account;
  /** Told what has come of it, where there is something to tell. */
  readonly onClose: (outcome?: AdministratorOutcome) => void;
};

/** ADD: who, and for which subscriptions. Where two accounts have the name it asks which one is meant. */
export function AddCoAdministrator({ account, onClose }: AddCoAdministratorProps) {
  const t = useText();
  const world = useWorld();
  const { send, rejection, forget } = useCommand();
  const tickReason = useTickReason(rejection);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<AccountKind>();
  const [ticked, setTicked] = useState<readonly SubscriptionId[]>([]);
  const [tried, setTried] = useState(false);
  const userName = typed.trim();
  const found = accountsNamed(world, userName);

  async function add() {
    setTried(true);
    if (userName === '' || ticked.length === 0) return;
    const meant = found.length > 1 && kind ? { kind } : {};
    if (!(await send({ type: 'addCoAdministrator', userName, subscriptions: ticked, ...meant }))) return;
    onClose({ text: t('classicPortal.coAdministrator.added', { userName }), userName, at: ticked, notAt: [] });
  }

  return (
    <Dialog
      size={[661, 448]}
      kicker={t('classicPortal.coAdministrator.add')}
      title={t('classicPortal.coAdministrator.add.title')}
      onClose={() => onClose()}
    >
      <form
        noValidate
        autoComplete="off"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p className={styles.text}>{t('classicPortal.coAdministrator.add.text')}</p>
        <CoAdministratorField
          value={typed}
          found={found}
          missing={tried && userName === ''}
          why={tickReason === undefined ? rejection : undefined}
          onType={(value) => {
            forget();
            setKind(undefined);
            setTyped(value);
          }}
        />
        {found.length > 1 && (
          <WhichAccount
            accounts={found}
            chosen={kind}
            onChoose={(one) => {
              forget();
              setKind(one);
            }}
          />
        )}
        <SubscriptionTicks
          subscriptions={subscriptionsToShare(world, account)}
          ticked={ticked}
          error={tried && ticked.length === 0 ? t('classicPortal.coAdministrator.noneTicked') : tickReason}
          onChange={(next) => {
            forget();
            setTicked(next);
          }}
        />
        <Rings>
          <Ring of="complete" />
        </Rings>
      </form>
    </Dialog>
  );
}
