import { codeExpiry, CODE_TRIES, type PhoneVerification } from '../core/index';
import { useRejectionText } from '../i18n/useRejectionText';
import { useText } from '../i18n/useText';
import { useWorld } from '../store/run';

/**
 * What stands in the way of a code that was sent, or is wrong with what was typed for it, if anything is. It is read from
 * the world, so it survives a reload; whether nothing was typed is the form's to know.
 */
export function useCodeFlaw({ sent, wrongTries }: PhoneVerification, missing: boolean): string | undefined {
  const t = useText();
  const rejectionText = useRejectionText();
  const { date } = useWorld();
  const left = CODE_TRIES - wrongTries;
  if (left <= 0) return rejectionText({ code: 'code-used-up' });
  if (date >= codeExpiry(sent)) return rejectionText({ code: 'code-expired' });
  if (missing) return t('flaw.required');
  return wrongTries > 0 ? t('code.wrong', { left }) : undefined;
}
