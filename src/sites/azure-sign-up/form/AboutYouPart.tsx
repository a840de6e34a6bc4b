import { Fragment } from 'react';
import { flawsOf, knownAboutYou, trainingPhoneOf, type AboutYou, type Account } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { TrainingPhone } from '../../../parts/TrainingPhone';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useCommand } from '../../../store/useCommand';
import { ActionButton } from './ActionButton';
import { CountryField } from './CountryField';
import { InfoDot } from './InfoDot';
import { TextField } from './TextField';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import styles from './form.module.css';

type Props = {
  readonly account: Account;
  readonly submitted: AboutYou | undefined;
  readonly onDone: () => void;
};

type Line = Exclude<keyof AboutYou, 'country'>;

const LINES: readonly Line[] = ['firstName', 'lastName', 'email', 'workPhone', 'organization'];

/** Part 1. Begins with what the directory knows; once submitted it can be read and no longer changed. */
export function AboutYouPart({ account, submitted, onDone }: Props) {
  const t = useText();
  const { send, rejection } = useCommand();
  const done = submitted !== undefined;
  const form = useForm<AboutYou>({
    start: () => submitted ?? knownAboutYou(account),
    submit: async (typed) => {
      if (!done && (await send({ type: 'fillInAboutYou', aboutYou: trimmed(typed) }))) onDone();
    },
  });
  const shown = submitted ?? form.values;

  // What was refused is marked until it is mended.
  const refused = !done && rejection?.code === 'about-you-incomplete' ? rejection.flaws : {};
  const flaws = flawsOf(form.values);
  const errorOf = (field: keyof AboutYou) => {
    const flaw = refused[field] && flaws[field];
    return flaw && t(`flaw.${flaw}`);
  };
  const mended = rejection?.code === 'about-you-incomplete' && Object.keys(flaws).length === 0;
  const examples: Partial<Record<Line, string>> = {
    email: t('azureSignUp.email.example'),
    workPhone: t('azureSignUp.phone.example', { number: trainingPhoneOf(shown.country) }),
    organization: t('azureSignUp.optional'),
  };
  const type = (field: keyof AboutYou) => (value: string) => form.type({ [field]: value });

  return (
    <Form form={form} className={styles.form}>
      <CountryField value={shown.country} readOnly={done} error={errorOf('country')} onChoose={type('country')} />
      {LINES.map((field) => (
        <Fragment key={field}>
          {field === 'workPhone' && !done && (
            <TrainingPhone
              country={shown.country}
              onUse={type('workPhone')}
              {...target('azure-sign-up.trainingWorkPhone')}
            />
          )}
          <TextField
            label={`azureSignUp.${field}`}
            example={examples[field]}
            required={field !== 'organization'}
            readOnly={done}
            value={shown[field]}
            error={errorOf(field)}
            onType={type(field)}
            aside={
              field === 'email' && (
                <InfoDot className={styles.info} name={t('azureSignUp.email.ask')} text={t('azureSignUp.email.info')} />
              )
            }
            {...target(`azure-sign-up.${field}`)}
          />
        </Fragment>
      ))}
      <Rejected why={done || mended ? undefined : rejection} className={styles.error} />
      <div className={styles.submit}>
        <ActionButton disabled={done} {...target('azure-sign-up.next')}>
          {t('azureSignUp.next')}
        </ActionButton>
      </div>
    </Form>
  );
}

function trimmed(typed: AboutYou): AboutYou {
  return Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, value.trim()])) as AboutYou;
}
