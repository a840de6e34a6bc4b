import { useId } from 'react';
import { PAY_AS_YOU_GO, type AzureSubscription } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { Rejected } from '../../parts/Rejected';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useCommand } from '../../store/useCommand';
import { PageDialog } from '../../ui/dialog/PageDialog';
import { Field } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Inert } from '../../ui/Inert';
import { useForm } from '../../ui/useForm';
import { TextInput } from '../../ui/input/TextInput';
import { Close } from './DialogEnds';
import styles from './dialog.module.css';

type Typed = { readonly sure: boolean; readonly name: string };

type Props = { readonly subscription: AzureSubscription; readonly onClose: () => void };

/** Makes a free trial a subscription that is paid for. */
export function UpgradeDialog({ subscription, onClose }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const id = useId();
  const { send, rejection } = useCommand();
  const form = useForm<Typed>({
    start: { sure: true, name: PAY_AS_YOU_GO.name },
    submit: async ({ sure, name }) => {
      const upgraded = { type: 'upgradeAzureSubscription', subscription: subscription.id, name } as const;
      if (!sure || (await send(upgraded))) onClose();
    },
  });
  const { sure, name } = form.values;
  const nameIsWrong = rejection?.code === 'subscription-name-missing';

  return (
    <PageDialog className={styles.dialog} veil={styles.veil} aria-labelledby={id} onClose={onClose}>
      <Form form={form}>
        <h2 id={id}>{t('accountCenter.upgrade.title')}</h2>
        <div className={styles.lead}>
          <svg viewBox="0 0 54 36" width="54" height="36" className={styles.cloud} aria-hidden="true">
            <path
              fill="currentcolor"
              d="M12 35a11 11 0 0 1-1.6-21.9A9 9 0 0 1 22 6.4a14 14 0 0 1 23.8 9.2A9.8 9.8 0 0 1 44 35Z"
            />
            <path className={styles.arrow} d="M27 14l8 8h-5v8h-6v-8h-5Z" />
          </svg>
          <p>{t('accountCenter.upgrade.text')}</p>
        </div>
        <fieldset className={styles.question}>
          <legend className={styles.kicker}>{t('accountCenter.upgrade.question')}</legend>
          <label className={styles.choice}>
            <input type="radio" name={id} checked={sure} onChange={() => form.type({ sure: true })} />{' '}
            {t('accountCenter.upgrade.yes')}
          </label>
          <Inert className={`${styles.link} ${styles.more}`}>{t('accountCenter.upgrade.offerDetails')}</Inert>
          <label className={styles.choice}>
            <input type="radio" name={id} checked={!sure} onChange={() => form.type({ sure: false })} />{' '}
            {t('accountCenter.upgrade.no')}
          </label>
        </fieldset>
        <Field
          className={`${styles.field} ${styles.short}`}
          errorClassName={styles.error}
          label={t('accountCenter.edit.name')}
          error={nameIsWrong ? reason(rejection) : undefined}
        >
          {(control) => <TextInput {...control} value={name} onType={(text) => form.type({ name: text })} />}
        </Field>
        <Rejected why={nameIsWrong ? undefined : rejection} className={styles.error} />
        <div className={styles.ends}>
          <button type="submit" className={styles.go} {...target('account-center.upgradeNow')}>
            {t('accountCenter.upgrade.go')}
          </button>
        </div>
        <Close onClose={onClose} />
      </Form>
    </PageDialog>
  );
}
