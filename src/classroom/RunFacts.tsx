import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import type { RunSummary } from '../store/runSummary';
import { useOutcomeWords, useRunTitle } from './useRunTitle';
import styles from './RunsPage.module.css';

/** When a run was begun and used, and how far it went; of which story it is, where its name does not say that. */
export function RunFacts({ run }: { run: RunSummary }) {
  const t = useText();
  const { clock } = useFormats();
  const titleOf = useRunTitle();
  const outcomeOf = useOutcomeWords();
  const { name, start, began, used, steps, page } = run;
  return (
    <dl className={styles.facts}>
      {name !== undefined && <Fact term={t('runs.story')}>{titleOf({ start })}</Fact>}
      {name !== undefined && run.outcomes.length > 0 && <Fact term={t('runs.outcome')}>{outcomeOf(run)}</Fact>}
      {began !== '' && <Fact term={t('runs.begun')}>{clock(began)}</Fact>}
      {used !== '' && <Fact term={t('runs.used')}>{clock(used)}</Fact>}
      <Fact term={t('runs.far')}>
        {page === '' ? t('runs.steps', { steps }) : t('runs.steps.page', { steps, page })}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
