import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import styles from './SiteHeader.module.css';

type Props = {
  readonly userName: string;
  readonly middle?: ReactNode;
  /** Stands before the person's name. */
  readonly children?: ReactNode;
};

/** The dark bar on top. After signing out, the browser leads to the sign-in page. */
export function SiteHeader({ userName, middle, children }: Props) {
  const t = useText();
  const { link } = useFrame();
  const { send } = useCommand();

  return (
    <div className={styles.header}>
      <a className={styles.wordmark} {...link(addresses.azureCom.home())}>
        Microsoft Azure
      </a>
      <div className={styles.middle}>{middle}</div>
      <div className={styles.right}>
        {children}
        <strong className={styles.userName}>{userName}</strong>
        <button
          type="button"
          className={styles.signOut}
          onClick={() => void send({ type: 'signOut' })}
          {...target('azure-sign-up.signOut')}
        >
          {t('azureSignUp.signOut')}
        </button>
      </div>
    </div>
  );
}
