import type { Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';

const OF_SUBSCRIPTIONS: readonly Rejection['code'][] = [
  'too-many-co-administrators',
  'subscription-canceled',
  'subscription-unknown',
  'needs-subscription-administrator',
];

/** The sentence of a refusal that is about the ticked subscriptions, not about the person. */
export function useTickReason(why: Rejection | undefined): string | undefined {
  const reason = useRejectionText();
  return why && OF_SUBSCRIPTIONS.includes(why.code) ? reason(why) : undefined;
}
