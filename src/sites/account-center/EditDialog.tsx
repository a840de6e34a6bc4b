import { accountsNamed, userNameOf, type AccountKind, type AzureSubscription } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import { PageDialog } from '../../ui/dialog/PageDialog';
import { Field } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Inert } from '../../ui/Inert';
import { useForm } from '../../ui/useForm';
import { TextInput } from '../../ui/input/TextInput';
import { Close, Complete } from './DialogEnds';
import styles from './dialog.module.css';
import { WhichAccount } from './WhichAccount';

type Typed = {
  readonly name: string;
  readonly serviceAdministrator: string;
  readonly chosen: AccountKind | undefined;
};

type Props = { readonly subscription: AzureSubscription; readonly onClose: () => void };

/** Its name, and who its Service Administrator is. */
export function EditDialog({ subscription, onClose }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const { send, rejection } = useCommand();
  const world = useWorld();
  const present = subscription.serviceAdministrator;
  const administrator = userNameOf(world, present);
  const start = { name: subscription.name, serviceAdministrator: administrator, chosen: undefined };
  const form = useForm<Typed>({ start, submit: edit });
  const { name, serviceAdministrator, chosen } = form.values;
  const found = accountsNamed(world, serviceAdministrator);
  const kind = chosen ?? found.find(({ id }) => id === present)?.kind;
  const nameIsWrong = rejection?.code === 'subscription-name-missing';
  const why =
    rejection?.code === 'account-unknown'
      ? t('accountCenter.edit.unknown', { userName: rejection.userName })
      : rejection && reason(rejection);

  async function edit() {
    const edited = {
      type: 'editAzureSubscription',
      subscription: subscription.id,
      name,
      serviceAdministrator,
      ...(found.length > 1 && kind ? { kind } : {}),
    } as const;
    if (await send(edited)) onClose();
  }

  return (
    <PageDialog
      className={styles.dialog}
      veil={styles.veil}
      aria-labelledby="make-it-yours"
      begin="input"
      onClose={onClose}
    >
      <Form form={form}>
        <p className={styles.kicker}>{t('accountCenter.edit.kicker')}</p>
        <h2 id="make-it-yours">{t('accountCenter.edit.title')}</h2>
        <p>
          {t('accountCenter.edit.text')} <Inert className={styles.link}>{t('accountCenter.privacy')}</Inert>
        </p>
        <Field
          className={styles.field}
          errorClassName={styles.error}
          label={t('accountCenter.edit.name')}
          error={nameIsWrong ? why : undefined}
        >
          {(control) => <TextInput {...control} value={name} onType={(text) => form.type({ name: text })} />}
        </Field>
        <Field
          className={styles.field}
          errorClassName={styles.error}
          label={t('accountCenter.edit.administrator')}
          error={nameIsWrong ? undefined : why}
        >
          {(control) => (
            <TextInput
              {...control}
              value={serviceAdministrator}
              onType={(text) => form.type({ serviceAdministrator: text, chosen: undefined })}
              {...target('account-center.serviceAdministrator')}
            />
          )}
        </Field>
        {found.length > 1 && (
          <WhichAccount accounts={found} chosen={kind} onChoose={(next) => form.type({ chosen: next })} />
        )}
        <div className={styles.ends}>
          <Complete name="account-center.completeEdit" />
        </div>
        <Close onClose={onClose} />
      </Form>
    </PageDialog>
  );
}
