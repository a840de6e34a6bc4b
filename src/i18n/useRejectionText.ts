import type { Rejection } from '../core/index';
import { useText } from './useText';

/** The sentence of a rejection, for a page that has its own place for it. */
export function useRejectionText(): (why: Rejection) => string {
  const t = useText();
  return (why) => {
    if (why.code === 'needs-role') {
      return t('rejection.needs-role', { deed: t(`deed.${why.deed}`), role: t(`role.${why.role}`) });
    }
    const facts = Object.entries(why).filter(isPlain);
    const named = 'plan' in why ? { plan: t(`plan.${why.plan}`) } : {};
    return t(`rejection.${why.code}`, { ...Object.fromEntries(facts), ...named });
  };
}

function isPlain(fact: [string, unknown]): fact is [string, string | number] {
  return typeof fact[1] === 'string' || typeof fact[1] === 'number';
}
