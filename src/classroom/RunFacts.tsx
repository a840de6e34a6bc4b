import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import type { RunSummary } from '../store/runSummary';
import { Facts, type Fact } from './Facts';
import { useOutcomeWords, useRunTitle, type Standings } from './useRunTitle';

/** When a run was begun and used, and how far it went; of which story it is, where its name does not say that. */
export function RunFacts({ run, standings }: { run: RunSummary; standings: Standings }) {
  const t = useText();
  const { clock } = useFormats();
  const titleOf = useRunTitle();
  const outcomeOf = useOutcomeWords();
  const { name, began, used, steps, page } = run;
  const { name: _own, ...unnamed } = run;
  const isNamed = name !== undefined;
  const hasOutcome = run.outcomes.length > 0 || standings.has(run.id);
  const facts: readonly (Fact | false)[] = [
    isNamed && [t('runs.story'), titleOf(unnamed)],
    isNamed && hasOutcome && [t('runs.outcome'), outcomeOf(run, standings)],
    run.learner !== undefined && [t('runs.learner'), run.learner],
    began !== '' && [t('runs.begun'), clock(began)],
    used !== '' && [t('runs.used'), clock(used)],
    [t('runs.far'), page === '' ? t('runs.steps', { steps }) : t('runs.steps.page', { steps, page })],
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}
