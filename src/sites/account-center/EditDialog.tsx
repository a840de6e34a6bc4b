import { useState, type FormEvent, type RefObject } from 'react';
import { accountsNamed, userNameOf, type AccountKind, type AzureSubscription } from '../../core/index';
import { useRejectionText } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import { Field } from '../../ui/Field';
import { Inert } from '../../ui/Inert';
import { Close, Complete } from './DialogEnds';
import styles from './dialog.module.css';
import { WhichAccount } from './WhichAccount';

type Props = { readonly ref: RefObject<HTMLDialogElement | null>; readonly subscription: AzureSubscription };

/** Its name, and who its Service Administrator is. */
export function EditDialog({ ref, subscription }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const { send, rejection, forget } = useCommand();
  const world = useWorld();
  const present = subscription.serviceAdministrator;
  const administrator = userNameOf(world, present);
  const [name, setName] = useState(subscription.name);
  const [serviceAdministrator, setServiceAdministrator] = useState(administrator);
  const [chosen, setChosen] = useState<AccountKind>();
  const found = accountsNamed(world, serviceAdministrator);
  const kind = chosen ?? found.find(({ id }) => id === present)?.kind;
  const nameIsWrong = rejection?.code === 'subscription-name-missing';
  const why =
    rejection?.code === 'account-unknown'
      ? t('accountCenter.edit.unknown', { userName: rejection.userName })
      : rejection && reason(rejection);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const edited = {
      type: 'editAzureSubscription',
      subscription: subscription.id,
      name,
      serviceAdministrator,
      ...(found.length > 1 && kind ? { kind } : {}),
    } as const;
    if (await send(edited)) ref.current?.close();
  };
  const leave = () => {
    setName(subscription.name);
    setServiceAdministrator(administrator);
    setChosen(undefined);
    forget();
  };

  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="make-it-yours" onCancel={leave}>
      <form noValidate onSubmit={(event) => void submit(event)} autoComplete="off">
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
          {(control) => <input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field
          className={styles.field}
          errorClassName={styles.error}
          label={t('accountCenter.edit.administrator')}
          error={nameIsWrong ? undefined : why}
        >
          {(control) => (
            <input
              {...control}
              value={serviceAdministrator}
              onChange={(event) => {
                setServiceAdministrator(event.target.value);
                setChosen(undefined);
              }}
            />
          )}
        </Field>
        {found.length > 1 && <WhichAccount accounts={found} chosen={kind} onChoose={setChosen} />}
        <div className={styles.ends}>
          <Complete name="account-center.completeEdit" />
        </div>
        <Close of={ref} onClose={leave} />
      </form>
    </dialog>
  );
}
