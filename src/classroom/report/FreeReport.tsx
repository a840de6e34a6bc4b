import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { useRunTitle } from '../useRunTitle';
import { ReportHead } from './ReportHead';
import type { Reported } from './useReported';

/** The report of a run that cannot be judged: what was done in it. */
export function FreeReport({ record, log, run, story }: Reported & { readonly story: ReactNode }) {
  const t = useText();
  const titleOf = useRunTitle();
  const [learner, setLearner] = useState(record.learner ?? '');
  const title = t('report.titled', { title: titleOf(record) });
  return (
    <>
      <ReportHead {...{ record, log, title, learner }} onNamed={setLearner} />
      <p>{t(run.lesson ? 'report.unjudged' : 'report.free')}</p>
      <h2>{t('report.deeds')}</h2>
      {story}
    </>
  );
}
