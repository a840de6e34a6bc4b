import type { Attempt, Moment } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useMomentWords } from './useStory';

/** What happened at a moment in words, or what was refused. */
export function MomentWords({ of: one }: { readonly of: Moment | Attempt }) {
  const t = useText();
  const { headline } = useMomentWords();
  if ('after' in one) return headline(one);
  const plan = 'plan' in one.command ? t(`plan.${one.command.plan}`) : '';
  return `${t(`timeline.refused.${one.command.type}`, { plan })} (${t('timeline.refused')})`;
}
