import { useEffect, useRef } from 'react';
import type { AccountKind, Rejection } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { SignInDesk } from './useSignIn';
import styles from './AccountChoice.module.css';

const CHOICES: readonly { readonly kind: AccountKind; readonly name: MessageKey; readonly maker: MessageKey }[] = [
  { kind: 'organizational', name: 'signIn.choice.organizational', maker: 'signIn.choice.organizational.maker' },
  { kind: 'microsoft', name: 'signIn.choice.microsoft', maker: 'signIn.choice.microsoft.maker' },
];

/** Two accounts share the name that was typed: which of them is meant? */
export function AccountChoice({ desk, why }: { desk: SignInDesk; why: Rejection }) {
  const t = useText();
  const question = useRejectionText()(why);
  const head = useRef<HTMLHeadingElement>(null);

  useEffect(() => head.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.choice}>
      <h2 ref={head} tabIndex={-1}>
        {question}
      </h2>
      {CHOICES.map(({ kind, name, maker }) => (
        <button
          key={kind}
          type="button"
          className={styles.account}
          onClick={() => void desk.choose(kind)}
          {...target(`sign-in.${kind}Choice`)}
        >
          <strong>{t(name)}</strong>
          <span>{t(maker)}</span>
        </button>
      ))}
      <button type="button" className={styles.back} onClick={desk.back} {...target('sign-in.back')}>
        {t('signIn.back')}
      </button>
    </div>
  );
}
