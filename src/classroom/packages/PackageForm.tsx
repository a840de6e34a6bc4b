import { MODES } from '../../core/index';
import { LANGUAGES } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { BrandMark } from '../../parts/brand/BrandMark';
import { STANDARDS } from '../../training/package/packageId';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { ChoiceGroup } from './ChoiceGroup';
import { MakingState } from './MakingState';
import { ALL_LANGUAGES, inOrder, usePackageForm, type Told } from './usePackageForm';
import styles from './PackageForm.module.css';

/** What is to be in the package, each with a sentence about it; and how far it is made. */
export function PackageForm(told: Told) {
  const t = useText();
  const ofPage = useLanguage();
  const { form, making } = usePackageForm(told);
  const { values, flaws, type } = form;
  const [first] = inOrder(values.languages, ofPage);
  const organization = told.tokens['organization'] ?? '';
  const isFetching = making.at === 'fetching';

  return (
    <Form form={form} className={styles.form}>
      <ChoiceGroup
        kind="one"
        legend={t('package.standard')}
        options={STANDARDS.map((value) => ({
          value,
          label: t(`package.standard.${value}`),
          hint: t(`package.standard.${value}.hint`),
        }))}
        chosen={[values.standard]}
        onChoose={(standard) => type({ standard })}
      />
      <ChoiceGroup
        kind="many"
        legend={t('package.modes')}
        hint={t('package.modes.hint')}
        error={flaws.modes && t('package.flaw.modes')}
        options={MODES.map((value) => ({
          value,
          label: t(`lesson.mode.${value}`),
          hint: t(`lessonPage.mode.${value}`),
        }))}
        chosen={values.modes}
        onChoose={(modes) => type({ modes })}
      />
      <ChoiceGroup
        kind="many"
        legend={t('package.languages')}
        hint={t('package.languages.hint', { count: values.languages.length, language: LANGUAGES[first] })}
        error={flaws.languages && t('package.flaw.languages')}
        options={ALL_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value] }))}
        chosen={values.languages}
        onChoose={(languages) => type({ languages })}
      />
      <ChoiceGroup
        kind="one"
        legend={t('package.names')}
        options={[
          {
            value: 'same',
            label: t('package.names.same', { organization }),
            hint: (
              <>
                {t('package.names.same.hint')}
                {told.brand && (
                  <div>
                    <BrandMark brand={told.brand} name={organization} />
                  </div>
                )}
              </>
            ),
          },
          { value: 'each', label: t('package.names.each'), hint: t('package.names.each.hint') },
        ]}
        chosen={[values.names]}
        onChoose={(names) => type({ names })}
      />
      <fieldset className={styles.group}>
        <legend>{t('package.marks')}</legend>
        {(['passMark', 'attempts'] as const).map((name) => (
          <TextLine
            key={name}
            className={styles.number}
            errorClassName={styles.error}
            label={t(`package.${name}`)}
            hint={t(`package.${name}.hint`)}
            error={flaws[name] && t(`package.flaw.${name}`)}
            value={values[name]}
            inputMode="numeric"
            maxLength={3}
            onType={(typed) => type({ [name]: typed })}
          />
        ))}
      </fieldset>
      <ChoiceGroup
        kind="many"
        legend={t('package.failed')}
        options={[{ value: 'incomplete', label: t('package.failed.incomplete'), hint: t('package.failed.hint') }]}
        chosen={values.failedAsIncomplete ? ['incomplete'] : []}
        onChoose={(chosen) => type({ failedAsIncomplete: chosen.length > 0 })}
      />
      <div className={styles.send}>
        <button type="submit" aria-disabled={isFetching}>
          {t('package.make')}
        </button>
        <MakingState making={making} />
      </div>
    </Form>
  );
}
