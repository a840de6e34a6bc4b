import type { RefObject } from 'react';
import type { AzureSubscription } from '../../core/index';
import { Rejected } from '../../parts/Rejected';
import { useText } from '../../i18n/useText';
import { useCommand } from '../../store/useCommand';
import { PageDialog } from '../../ui/dialog/PageDialog';
import { Form } from '../../ui/Form';
import { useForm } from '../../ui/useForm';
import { Close, Complete } from './DialogEnds';
import styles from './dialog.module.css';

type Props = {
  readonly subscription: AzureSubscription;
  /** Has the focus once it is canceled: the button that opened the dialog goes away with what it was for. */
  readonly title: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

/** Cancels only when one has said so twice: by choosing it and by completing the dialog. */
export function CancelDialog({ subscription, title, onClose }: Props) {
  const t = useText();
  const { send, rejection } = useCommand();
  const form = useForm({
    start: { sure: false },
    submit: async ({ sure }) => {
      if (sure && !(await send({ type: 'cancelAzureSubscription', subscription: subscription.id }))) return;
      onClose();
    },
  });
  const { sure } = form.values;

  return (
    <PageDialog
      className={styles.dialog}
      veil={styles.veil}
      aria-labelledby="cancel-title"
      elseTo={title}
      onClose={onClose}
    >
      <Form form={form}>
        <h2 id="cancel-title">{t('accountCenter.cancel.title')}</h2>
        <p className={styles.warning}>{t('accountCenter.cancel.text')}</p>
        <label className={styles.choice}>
          <input type="radio" name="sure" checked={!sure} onChange={() => form.type({ sure: false })} />{' '}
          {t('accountCenter.cancel.no')}
        </label>
        <label className={styles.choice}>
          <input type="radio" name="sure" checked={sure} onChange={() => form.type({ sure: true })} />{' '}
          {t('accountCenter.cancel.yes')}
        </label>
        <Rejected why={rejection} className={styles.error} />
        <div className={styles.ends}>
          <Complete name="account-center.completeCancel" />
        </div>
        <Close onClose={onClose} />
      </Form>
    </PageDialog>
  );
}
