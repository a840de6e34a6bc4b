import { useEffect, useId } from 'react';
import { accountNameOf, type AzureSubscription, type Directory } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useAccountName } from '../../../i18n/useAccountName';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { Copyable } from '../table/Copyable';
import styles from '../dialog/dialogForm.module.css';
import { useAdministeredName } from '../frame/useAdministeredName';
import { Help } from '../dialog/Help';
import { LostRoles } from './LostRoles';
import { ReadOnly } from '../dialog/ReadOnly';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';

type ConfirmMappingProps = {
  readonly subscription: AzureSubscription;
  readonly directory: Directory;
  readonly onBack: () => void;
  readonly onChanged: () => void;
};

const ROWS = 6;

/** The second step of EDIT DIRECTORY: who loses the rights, and the deed. */
export function ConfirmMapping({ subscription, directory, onBack, onChanged }: ConfirmMappingProps) {
  const t = useText();
  const world = useWorld();
  const accountName = useAccountName();
  const nameOf = useAdministeredName();
  const { send, rejection } = useCommand();
  const id = useId();
  const form = useForm({ start: {}, submit: change });
  const { ref } = form;
  useEffect(() => ref.current?.querySelector('textarea')?.focus(), [ref]);

  const affected = subscription.coAdministrators
    .map((account) => `${nameOf(subscription)}: ${accountName(accountNameOf(world, account))}`)
    .join('\n');

  async function change() {
    if (await send({ type: 'changeDirectory', subscription: subscription.id, directory: directory.id })) onChanged();
  }

  return (
    <Form form={form} className={styles.form}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {t('classicPortal.editDirectory.affected')}
        </label>
        <Help />
      </div>
      {affected ? (
        <Copyable id={id} value={affected} name="copyAffected" rows={ROWS} />
      ) : (
        <ReadOnly id={id} value={t('classicPortal.editDirectory.affected.none')} rows={ROWS} />
      )}
      <LostRoles subscription={subscription} />
      <Rejected why={rejection} className={styles.error} />
      <Rings>
        <Ring of="back" onPress={onBack} />
        <Ring of="complete" />
      </Rings>
    </Form>
  );
}
