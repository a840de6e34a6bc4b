import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { parseColour } from '../../store/brand/parseColour';
import { Form } from '../../ui/Form';
import { ColourLine } from './ColourLine';
import { LogoField } from './LogoField';
import { NameLines } from './NameLines';
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
      <NameLines form={form} varied={varied} flaws={flaws} />
      <ColourLine value={values.colour} flawed={flaws.colour} onType={(colour) => form.type({ colour })} />
      <LogoField logo={logo} onChoose={setLogo} />
      <Preview colour={parseColour(values.colour)} logo={logo} name={values.organization ?? ''} />
      <p className={styles.send}>
        <button type="submit">{t('names.apply')}</button> <span role="status">{said}</span>
      </p>
    </Form>
  );
}
