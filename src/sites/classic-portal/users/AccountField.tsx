import type { AccountKind, Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { AS_TYPED, Line } from '../dialog/Line';
import type { StepProps } from './newUser';

type AccountFieldProps = StepProps & { readonly kind: AccountKind; readonly flaw: Rejection | undefined };

/** The whole name of an account from elsewhere: a Microsoft account’s address, or a user name in another directory. */
export function AccountField({ of, change, kind, flaw }: AccountFieldProps) {
  const t = useText();
  const rejection = useRejectionText();
  const personal = kind === 'microsoft';
  const said = (why: Rejection) => {
    if (why.code === 'user-name-missing' && personal) return t('classicPortal.addUser.microsoft.missing');
    if (why.code === 'account-unknown') return t('classicPortal.addUser.unknown', { userName: why.userName });
    return rejection(why);
  };
  return (
    <Line
      {...AS_TYPED}
      label={personal ? t('classicPortal.addUser.microsoft') : t('classicPortal.userName')}
      required
      inputMode="email"
      hint={t(`classicPortal.addUser.${kind}.hint`)}
      error={flaw && said(flaw)}
      value={of.account}
      onType={(account) => change({ account })}
      {...target('classic-portal.addUser.account')}
    />
  );
}
