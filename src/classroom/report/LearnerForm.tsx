import { useState } from 'react';
import { useText } from '../../i18n/useText';
import type { RunRecord } from '../../store/runRecord';
import { LONGEST_LEARNER, nameLearner } from '../../store/runs';
import { Form } from '../../ui/Form';
import { TextLine } from '../../ui/TextLine';
import { useForm } from '../../ui/useForm';
import styles from './Report.module.css';

type Props = {
  readonly record: RunRecord;
  readonly onNamed: (learner: string) => void;
};

/** Who did the run, as the learner says. An empty name takes it away again. */
export function LearnerForm({ record, onNamed }: Props) {
  const t = useText();
  const [said, setSaid] = useState('');
  const form = useForm({
    start: { learner: record.learner ?? '' },
    onType: () => setSaid(''),
    submit: async ({ learner }) => {
      await nameLearner(record.id, learner);
      onNamed(learner.trim());
      setSaid(t('report.learner.saved'));
    },
  });
  return (
    <Form form={form} className={styles.learner}>
      <TextLine
        label={t('report.learner')}
        hint={t('report.learner.hint')}
        value={form.values.learner}
        maxLength={LONGEST_LEARNER}
        onType={(learner) => form.type({ learner })}
      />
      <p>
        <button type="submit">{t('report.learner.save')}</button> <span role="status">{said}</span>
      </p>
    </Form>
  );
}
