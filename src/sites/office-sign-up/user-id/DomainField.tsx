import { useRef } from 'react';
import { INITIAL_DOMAIN_ENDING } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/input/TextInput';
import { Icon } from '../frame/Icon';
import form from '../form/form.module.css';
import styles from './DomainField.module.css';

type Props = {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly error: string | undefined;
};

/** The first part of the domain that will be this customer's for ever, with the rest of it in the field. */
export function DomainField({ value, onType, error }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field
      label={<span className={form.unseen}>{t('officeSignUp.userId.company')}</span>}
      required
      error={error}
      className={`${form.field} ${styles.field}`}
      errorClassName={form.error}
    >
      {(control) => (
        <div className={styles.box}>
          <TextInput
            {...control}
            ref={input}
            autoCapitalize="none"
            spellCheck={false}
            placeholder={t('officeSignUp.userId.company')}
            value={value}
            onType={onType}
            {...target('office-sign-up.company')}
          />
          <span className={styles.ending}>{INITIAL_DOMAIN_ENDING}</span>
          <button
            type="button"
            aria-label={t('officeSignUp.userId.clear')}
            onClick={() => {
              onType('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={13} />
          </button>
        </div>
      )}
    </Field>
  );
}
