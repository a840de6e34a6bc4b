import { useId, useState, type FormEvent, type RefObject } from 'react';
import { PAY_AS_YOU_GO, type AzureSubscription } from '../../core/index';
import { Rejected, useRejectionText } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useCommand } from '../../store/useCommand';
import { Field } from '../../ui/Field';
import { Inert } from '../../ui/Inert';
import { Close } from './DialogEnds';
import styles from './dialog.module.css';

type Props = { readonly ref: RefObject<HTMLDialogElement | null>; readonly subscription: AzureSubscription };

/** Makes a free trial a subscription that is paid for. */
export function UpgradeDialog({ ref, subscription }: Props) {
  const t = useText();
  const reason = useRejectionText();
  const id = useId();
  const { send, rejection, forget } = useCommand();
  const [sure, setSure] = useState(true);
  const [name, setName] = useState<string>(PAY_AS_YOU_GO.name);
  const nameIsWrong = rejection?.code === 'subscription-name-missing';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const upgraded = { type: 'upgradeAzureSubscription', subscription: subscription.id, name } as const;
    if (!sure || (await send(upgraded))) ref.current?.close();
  };

  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={forget}>
      <form noValidate onSubmit={(event) => void submit(event)} autoComplete="off">
        <h2 id={id}>{t('accountCenter.upgrade.title')}</h2>
        <p>{t('accountCenter.upgrade.text')}</p>
        <fieldset className={styles.question}>
          <legend className={styles.kicker}>{t('accountCenter.upgrade.question')}</legend>
          <label className={styles.choice}>
            <input type="radio" name={id} checked={sure} onChange={() => setSure(true)} />{' '}
            {t('accountCenter.upgrade.yes')}
          </label>
          <Inert className={`${styles.link} ${styles.more}`}>{t('accountCenter.upgrade.offerDetails')}</Inert>
          <label className={styles.choice}>
            <input type="radio" name={id} checked={!sure} onChange={() => setSure(false)} />{' '}
            {t('accountCenter.upgrade.no')}
          </label>
        </fieldset>
        <Field
          className={styles.field}
          errorClassName={styles.error}
          label={t('accountCenter.edit.name')}
          error={nameIsWrong ? reason(rejection) : undefined}
        >
          {(control) => <input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Rejected why={nameIsWrong ? undefined : rejection} className={styles.error} />
        <div className={styles.ends}>
          <button type="submit" className={styles.go} {...target('account-center.upgradeNow')}>
            {t('accountCenter.upgrade.go')}
          </button>
        </div>
        <Close of={ref} />
      </form>
    </dialog>
  );
}
