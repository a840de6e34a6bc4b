import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { OWN_NAMES } from '../../scenarios/names';
import { namesOfSeed, queryFor } from '../../scenarios/variation';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { useForm } from '../../ui/useForm';
import styles from './NamesForm.module.css';

type Props = {
  readonly seed: string | undefined;
  /** Goes to the names of this query. */
  readonly go: (search: string) => void;
};

/** Names by a word or a number, such as one for each learner. An empty one gives the lesson its own names again. */
export function SeedForm({ seed, go }: Props) {
  const t = useText();
  const [said, setSaid] = useState('');
  const form = useForm({
    start: { seed: seed ?? '' },
    onType: () => setSaid(''),
    submit: (values) => {
      const typed = values.seed.trim();
      go(queryFor({}, typed === '' ? undefined : typed));
      const { organization, domain } = typed === '' ? OWN_NAMES : namesOfSeed(typed);
      setSaid(t('names.lesson.set', { organization: organization ?? '', domain: domain ?? '' }));
    },
  });
  return (
    <Form form={form} className={`${styles.fields} ${styles.seed}`}>
      <TextLine
        label={t('lessonPage.names.seed')}
        hint={t('lessonPage.names.seed.hint')}
        value={form.values.seed}
        maxLength={100}
        onType={(typed) => form.type({ seed: typed })}
      />
      <p className={styles.send}>
        <button type="submit">{t('lessonPage.names.pick')}</button> <span role="status">{said}</span>
      </p>
    </Form>
  );
}
