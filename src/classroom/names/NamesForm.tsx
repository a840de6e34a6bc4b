import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { userNameFor } from '../../scenarios/names';
import { type Varied } from '../../scenarios/varied';
import { LONGEST_NAME } from '../../scenarios/variation';
import { parseColour } from '../../store/brand/parseColour';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { ColourLine } from './ColourLine';
import { LogoField } from './LogoField';
import { Preview } from './Preview';
import { useNamesForm, type Asking } from './useNamesForm';
import styles from './NamesForm.module.css';

type Props = Asking & {
  /** What is said once the names are used. */
  readonly done: MessageKey;
};

/**
 * The names that a story can be told with others for, and how its organization looks. What is wrong with those of the
 * address is said from the start.
 */
export function NamesForm({ done, ...asking }: Props) {
  const t = useText();
  const { form, varied, flaws, used, logo, setLogo } = useNamesForm(asking);
  const { values } = form;
  const said = used && [t(done, used.names), used.lost && t('names.logo.kept')].filter(Boolean).join(' ');

  return (
    <Form form={form} className={`${styles.fields} ${styles.names}`}>
      {varied.map((name) => {
        const flaw = flaws[name];
        const value = values[name] ?? '';
        return (
          <TextLine
            key={name}
            label={t(`names.field.${name}`)}
            hint={flaw ? undefined : hintOf(name, value)}
            error={flaw && t(`names.flaw.${flaw}`)}
            errorClassName={styles.error}
            value={value}
            maxLength={LONGEST_NAME + 20}
            onType={(text) => form.type({ [name]: text })}
          />
        );
      })}
      <ColourLine value={values.colour} flawed={flaws.colour} onType={(colour) => form.type({ colour })} />
      <LogoField logo={logo} onChoose={setLogo} />
      <Preview colour={parseColour(values.colour)} logo={logo} name={values.organization ?? ''} />
      <p className={styles.send}>
        <button type="submit">{t('names.apply')}</button> <span role="status">{said}</span>
      </p>
    </Form>
  );

  function hintOf(name: Varied, value: string): string | undefined {
    if (name === 'organization') return undefined;
    if (name === 'domain') return t('names.domain.hint', { domain: value });
    return t('names.person.hint', {
      userName: name === 'admin' ? `admin, ${userNameFor(value)}` : userNameFor(value),
    });
  }
}
