import { useState, type FormEvent } from 'react';
import { flawsOfUserId, type NewUserId, type PlanId } from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
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
import { useFocusWithin } from '../../../ui/useFocusWithin';
import { useNewPassword } from './useNewPassword';
import styles from '../form/form.module.css';

type Props = { readonly plan: PlanId; readonly submitted: NewUserId | undefined };

/** Step 2. */
export function UserIdStep({ plan, submitted }: Props) {
  const t = useText();
  const { go } = useFrame();
  const world = useWorld();
  const { send, rejection } = useCommand();
  const [typed, setTyped] = useState<NewUserId>(submitted ?? { name: '', domainName: '' });
  const [refused, setRefused] = useState(false);
  const password = useNewPassword();
  const [form, focusFlaw] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');
  const userId = { name: typed.name.trim(), domainName: typed.domainName.trim() };
  const flaws = flawsOfUserId(world, userId);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const secret = password.judge();
    const fit = Object.keys(flaws).length === 0 && secret;
    if (fit && (await send({ type: 'chooseUserId', userId })))
      return go(addresses.officeSignUp.form({ plan, step: '3' }));
    setRefused(true);
    focusFlaw();
  }

  return (
    <>
      <h1 className={styles.title}>{t('officeSignUp.userId.title')}</h1>
      <form ref={form} noValidate autoComplete="off" className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label="officeSignUp.userId.name"
          value={typed.name}
          onType={(name) => setTyped({ ...typed, name })}
          error={refused && flaws.name ? t(`flaw.${flaws.name}`) : undefined}
          {...target('office-sign-up.userName')}
        />
        <DomainField
          value={typed.domainName}
          onType={(domainName) => setTyped({ ...typed, domainName })}
          error={refused && flaws.domainName ? t(`flaw.${flaws.domainName}`) : undefined}
        />
        <AddressStrip userId={userId} flaws={flaws} saidAlready={refused} />
        <NewPassword desk={password} />
        <Rejected why={rejection?.code === 'form-incomplete' ? undefined : rejection} className={styles.refused} />
        <ArrowButton {...target('office-sign-up.next')}>{t('officeSignUp.next')}</ArrowButton>
      </form>
    </>
  );
}
