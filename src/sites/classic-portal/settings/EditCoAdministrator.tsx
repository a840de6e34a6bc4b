import { useEffect, useId } from 'react';
import type { Account, AccountId, SubscriptionId } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { subscriptionsToShare, type AdministratorOutcome } from './administrators';
import { Dialog } from '../dialog/Dialog';
import styles from '../dialog/dialogForm.module.css';
import { ReadOnly } from '../dialog/ReadOnly';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import { SubscriptionTicks } from './SubscriptionTicks';

type EditCoAdministratorProps = {
  readonly account: Account;
  readonly of: AccountId;
  readonly userName: string;
  /** Told what has come of it, where there is something to tell. */
  readonly onClose: (outcome?: AdministratorOutcome) => void;
};

type Ticked = { readonly ticked: readonly SubscriptionId[] };

/** EDIT: which of the subscriptions somebody is Co-administrator of. */
export function EditCoAdministrator({ account, of, userName, onClose }: EditCoAdministratorProps) {
  const t = useText();
  const world = useWorld();
  const { send, rejection, forget } = useCommand();
  const subscriptions = subscriptionsToShare(world, account).filter((one) => one.serviceAdministrator !== of);
  const has = subscriptions.filter((one) => one.coAdministrators.includes(of)).map(({ id }) => id);
  const form = useForm<Ticked>({
    start: { ticked: has },
    judge: ({ ticked }) => ({ ticked: ticked.length === 0 }),
    submit: save,
    onType: forget,
  });
  const { ref, type, tried } = form;
  const { ticked } = form.values;
  const id = useId();
  useEffect(() => ref.current?.querySelector<HTMLElement>('[type="checkbox"]')?.focus(), [ref]);

  async function save() {
    const give = ticked.filter((one) => !has.includes(one));
    const take = has.filter((one) => !ticked.includes(one));
    if (give.length + take.length === 0) onClose();
    else if (await send({ type: 'editCoAdministrator', account: of, give, take })) {
      onClose({ text: t('classicPortal.coAdministrator.edited', { userName }), userName, at: ticked, notAt: take });
    }
  }

  return (
    <Dialog
      size={[661, 448]}
      kicker={t('classicPortal.coAdministrator.edit')}
      title={t('classicPortal.coAdministrator.edit.title')}
      onClose={() => onClose()}
    >
      <Form form={form} className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={id}>{t('classicPortal.coAdministrator.email')}</label>
          <ReadOnly id={id} value={userName} />
        </div>
        <SubscriptionTicks
          subscriptions={subscriptions}
          ticked={ticked}
          error={tried && ticked.length === 0 ? t('classicPortal.coAdministrator.noneLeft') : undefined}
          onChange={(next) => type({ ticked: next })}
        />
        <Rejected why={rejection} className={styles.error} />
        <Rings>
          <Ring of="complete" />
        </Rings>
      </Form>
    </Dialog>
  );
}
