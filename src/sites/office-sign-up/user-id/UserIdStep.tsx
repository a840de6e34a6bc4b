import { flawsOfUserId, type NewUserId, type PlanId } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useNewPassword } from '../../../parts/useNewPassword';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { AddressStrip } from './AddressStrip';
import { ArrowButton } from '../form/ArrowButton';
import { DomainField } from './DomainField';
import { NewPassword } from './NewPassword';
import { TextField } from '../form/TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import styles from '../form/form.module.css';

type Props = { readonly plan: PlanId; readonly submitted: NewUserId | undefined };

/** Step 2. */
export function UserIdStep({ plan, submitted }: Props) {
  const t = useText();
  const { go } = useFrame();
  const world = useWorld();
  const { send, rejection } = useCommand();
  const password = useNewPassword();
  const form = useForm<NewUserId>({
    start: submitted ?? { name: '', domainName: '' },
    judge: (typed) => ({ ...flawsOfUserId(world, trimmed(typed)), password: password.judge() }),
    submit: async (typed) => {
      if (await send({ type: 'chooseUserId', userId: trimmed(typed) }))
        go(addresses.officeSignUp.form({ plan, step: '3' }));
    },
  });
  const { values, tried } = form;
  const userId = trimmed(values);
  const flaws = flawsOfUserId(world, userId);

  return (
    <>
      <h1 className={styles.title}>{t('officeSignUp.userId.title')}</h1>
      <Form form={form} className={styles.form}>
        <TextField
          label="officeSignUp.userId.name"
          value={values.name}
          onType={(name) => form.type({ name })}
          error={tried && flaws.name ? t(`flaw.${flaws.name}`) : undefined}
          {...target('office-sign-up.userName')}
        />
        <DomainField
          value={values.domainName}
          onType={(domainName) => form.type({ domainName })}
          error={tried && flaws.domainName ? t(`flaw.${flaws.domainName}`) : undefined}
        />
        <AddressStrip userId={userId} flaws={flaws} saidAlready={tried} />
        <NewPassword desk={password} />
        <Rejected why={rejection?.code === 'form-incomplete' ? undefined : rejection} className={styles.refused} />
        <ArrowButton {...target('office-sign-up.next')}>{t('officeSignUp.next')}</ArrowButton>
      </Form>
    </>
  );
}

function trimmed({ name, domainName }: NewUserId): NewUserId {
  return { name: name.trim(), domainName: domainName.trim() };
}
