import { useId, type ReactNode } from 'react';
import { Text, useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Form } from '../../../ui/Form';
import { Inert } from '../../../ui/Inert';
import { useForm } from '../../../ui/useForm';
import styles from './AgreementPart.module.css';

type Props = {
  /** The id of this form, for the button that stands outside it. */
  readonly form: string;
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
  readonly onSubmit: () => void;
};

const inert = (words: ReactNode) => <Inert className={styles.link}>{words}</Inert>;

export function AgreementPart({ form, agreed, onAgree, onSubmit }: Props) {
  const t = useText();
  const id = useId();
  const agreement = useForm({ start: {}, submit: onSubmit });
  const say = (words: ReactNode) => <label htmlFor={id}>{words}</label>;

  return (
    <Form form={agreement} id={form} className={styles.agreement}>
      <input
        id={id}
        type="checkbox"
        aria-label={t('azureSignUp.agreement.name')}
        required
        checked={agreed}
        onChange={(event) => onAgree(event.target.checked)}
        {...target('azure-sign-up.agree')}
      />
      <div>
        <span>
          <Text id="azureSignUp.agreement.agree" values={{ say, terms: inert, offer: inert, privacy: inert }} />
        </span>
        <p>{t('azureSignUp.agreement.offers')}</p>
      </div>
    </Form>
  );
}
