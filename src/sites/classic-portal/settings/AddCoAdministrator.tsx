import { accountsNamed, type Account, type AccountKind, type SubscriptionId } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
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

type Typed = {
  readonly typed: string;
  readonly kind: AccountKind | undefined;
  readonly ticked: readonly SubscriptionId[];
};

/** ADD: who, and for which subscriptions. Where two accounts have the name it asks which one is meant. */
export function AddCoAdministrator({ account, onClose }: AddCoAdministratorProps) {
  const t = useText();
  const world = useWorld();
  const { send, rejection, forget } = useCommand();
  const tickReason = useTickReason(rejection);
  const form = useForm<Typed>({
    start: { typed: '', kind: undefined, ticked: [] },
    judge: flawsOf,
    submit: add,
    onType: forget,
  });
  const { type, tried } = form;
  const { typed, kind, ticked } = form.values;
  const flaws = tried ? flawsOf(form.values) : undefined;
  const userName = typed.trim();
  const found = accountsNamed(world, userName);

  async function add() {
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
      <Form form={form} className={styles.form}>
        <p className={styles.text}>{t('classicPortal.coAdministrator.add.text')}</p>
        <CoAdministratorField
          value={typed}
          found={found}
          missing={flaws?.typed ?? false}
          why={tickReason === undefined ? rejection : undefined}
          onType={(value) => type({ typed: value, kind: undefined })}
        />
        {found.length > 1 && <WhichAccount accounts={found} chosen={kind} onChoose={(one) => type({ kind: one })} />}
        <SubscriptionTicks
          subscriptions={subscriptionsToShare(world, account)}
          ticked={ticked}
          error={flaws?.ticked ? t('classicPortal.coAdministrator.noneTicked') : tickReason}
          onChange={(next) => type({ ticked: next })}
        />
        <Rings>
          <Ring of="complete" />
        </Rings>
      </Form>
    </Dialog>
  );
}

function flawsOf({ typed, ticked }: Typed) {
  return { typed: typed.trim() === '', ticked: ticked.length === 0 };
}
