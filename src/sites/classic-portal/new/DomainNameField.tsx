import { INITIAL_DOMAIN_ENDING, type DomainFlaw } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/input/TextInput';
import form from '../dialog/dialogForm.module.css';
import styles from './DomainNameField.module.css';
import { Icon } from '../frame/Icon';

type DomainNameFieldProps = {
  readonly value: string;
  readonly flaw: DomainFlaw | undefined;
  /** Whether it was tried to go on: an empty field is no mistake before that. */
  readonly tried: boolean;
  readonly onType: (value: string) => void;
};

/** The first part of an initial domain, with a green tick once it could be had. */
export function DomainNameField({ value, flaw, tried, onType }: DomainNameFieldProps) {
  const t = useText();
  const domain = value.trim().toLowerCase() + INITIAL_DOMAIN_ENDING;
  const wrong = flaw !== undefined && (tried || flaw !== 'required');
  return (
    <>
      <Field
        label={t('classicPortal.domain.name')}
        required
        error={wrong ? t(`classicPortal.addDirectory.domain.${flaw}`, { domain }) : undefined}
        className={`${form.field} ${styles.field}`}
        errorClassName={form.error}
      >
        {(control) => (
          <div className={styles.row}>
            <TextInput
              {...control}
              name="domainName"
              autoCapitalize="none"
              spellCheck={false}
              value={value}
              onType={onType}
              {...target('classic-portal.addDirectory.domainName')}
            />
            <span>{INITIAL_DOMAIN_ENDING}</span>
          </div>
        )}
      </Field>
      <p role="status" className={styles.free}>
        {!flaw && (
          <>
            <Icon of="tick" />
            {t('classicPortal.addDirectory.domain.free', { domain })}
          </>
        )}
      </p>
    </>
  );
}
