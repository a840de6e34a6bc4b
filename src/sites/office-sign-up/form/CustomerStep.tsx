import { flawsOfCustomer, type Customer, type PlanId } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useCommand } from '../../../store/useCommand';
import { ArrowButton } from './ArrowButton';
import { CountryField } from './CountryField';
import { NOBODY, trimmed } from './customerFields';
import { SizeField } from './SizeField';
import { TextField } from './TextField';
import { Form } from '../../../ui/Form';
import { TrainingOffer } from '../../../parts/TrainingOffer';
import { useForm } from '../../../ui/useForm';
import styles from './form.module.css';

type Props = { readonly plan: PlanId; readonly submitted: Customer | undefined };

/** Step 1. What was refused is marked until it is mended. */
export function CustomerStep({ plan, submitted }: Props) {
  const t = useText();
  const { go } = useFrame();
  const { send } = useCommand();
  const form = useForm<Customer>({
    start: submitted ?? NOBODY,
    submit: async (typed) => {
      if (await send({ type: 'introduceCustomer', plan, customer: trimmed(typed) }))
        go(addresses.officeSignUp.form({ plan, step: '2' }));
    },
  });
  const flaws = form.tried ? flawsOfCustomer(form.values) : {};

  const fieldOf = (field: keyof Customer) => ({
    value: form.values[field],
    error: flaws[field] && t(`flaw.${flaws[field]}`),
    ...target(`office-sign-up.${field}`),
  });
  const fill = (field: keyof Customer) => (value: string) => form.type({ [field]: value });
  const line = (field: 'firstName' | 'lastName' | 'email' | 'phone' | 'company') => (
    <TextField key={field} label={`officeSignUp.${field}`} {...fieldOf(field)} onType={fill(field)} />
  );

  return (
    <>
      <h1 className={styles.title}>
        <Text id="officeSignUp.welcome" values={{ br: <br /> }} />
      </h1>
      <Form form={form} className={styles.form}>
        <CountryField {...fieldOf('country')} onChoose={fill('country')} />
        <div className={styles.pair}>
          {line('firstName')}
          {line('lastName')}
        </div>
        {line('email')}
        <TrainingPhone
          country={form.values.country}
          onUse={fill('phone')}
          {...target('office-sign-up.trainingPhone')}
        />
        {line('phone')}
        {line('company')}
        <SizeField {...fieldOf('size')} onChoose={fill('size')} />
        <TrainingOffer name={t('training.note')}>{t('officeSignUp.madeUp')}</TrainingOffer>
        <ArrowButton {...target('office-sign-up.next')}>{t('officeSignUp.next')}</ArrowButton>
      </Form>
    </>
  );
}
