import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import type { RunSummary } from '../store/runSummary';
import { useOutcomeWords, useRunTitle, type Standings } from './useRunTitle';
import styles from './RunsPage.module.css';

/** When a run was begun and used, and how far it went; of which story it is, where its name does not say that. */
export function RunFacts({ run, standings }: { run: RunSummary; standings: Standings }) {
  const t = useText();
  const { clock } = useFormats();
  const titleOf = useRunTitle();
  const outcomeOf = useOutcomeWords();
  const { name, began, used, steps, page } = run;
  const { name: _own, ...unnamed } = run;
  return (
    <dl className={styles.facts}>
      {name !== undefined && <Fact term={t('runs.story')}>{titleOf(unnamed)}</Fact>}
      {name !== undefined && (run.outcomes.length > 0 || standings.has(run.id)) && (
        <Fact term={t('runs.outcome')}>{outcomeOf(run, standings)}</Fact>
      )}
      {run.learner !== undefined && <Fact term={t('runs.learner')}>{run.learner}</Fact>}
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
