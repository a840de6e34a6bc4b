import { keepsGlobalAdmin, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { SelectProperty } from './SelectProperty';
import type { UserForm } from './useUserForm';

/** Whether a user may sign in. Nobody can shut out themselves, or the last who could let others in. */
export function SignInProperty({ form }: { form: UserForm }) {
  const t = useText();
  const why = whyNotBlock(form);
  return (
    <SelectProperty
      label={t('classicPortal.profile.signIn')}
      name="signInStatus"
      value={form.shown.signInBlocked ? 'block' : 'allow'}
      options={[
        { value: 'allow', text: t('classicPortal.profile.signIn.allow') },
        { value: 'block', text: t('classicPortal.profile.signIn.block') },
      ]}
      elsewhere={form.why && form.whyId}
      disabled={form.why !== undefined || why !== undefined}
      why={form.why ? undefined : why}
      onChoose={(chosen) => form.change({ signInBlocked: chosen === 'block' })}
    />
  );
}

function whyNotBlock({ account, directory, user }: UserForm): Rejection | undefined {
  if (user.account === account.id) return { code: 'not-to-oneself' };
  if (user.signInBlocked || keepsGlobalAdmin(directory, [user.id])) return undefined;
  return { code: 'last-global-admin' };
}
