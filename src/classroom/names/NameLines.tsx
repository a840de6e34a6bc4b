import { useText } from '../../i18n/useText';
import { userNameFor } from '../../scenarios/names';
import type { Varied } from '../../scenarios/varied';
import { LONGEST_NAME } from '../../scenarios/variation';
import { TextLine } from '../../ui/TextLine';
import styles from './NamesForm.module.css';
import type { NamesForm } from './useNamesForm';

/** A line for each name that a story can be told with another one for, and what comes of it. */
export function NameLines({ form, varied, flaws }: Pick<NamesForm, 'form' | 'varied' | 'flaws'>) {
  const t = useText();
  return varied.map((name) => {
    const flaw = flaws[name];
    const value = form.values[name] ?? '';
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
  });

  function hintOf(name: Varied, value: string): string | undefined {
    if (name === 'organization') return undefined;
    if (name === 'domain') return t('names.domain.hint', { domain: value });
    return t('names.person.hint', {
      userName: name === 'admin' ? `admin, ${userNameFor(value)}` : userNameFor(value),
    });
  }
}
