import type { ReactNode } from 'react';
import type { Account } from '../../../core/index';
import { OrderHeader } from './OrderHeader';
import styles from './OrderPage.module.css';

type Props = { readonly account: Account; readonly children: ReactNode };

/** The frame of the check-out and of the receipt. */
export function OrderPage({ account, children }: Props) {
  return (
    <div className={styles.page}>
      <OrderHeader account={account} />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
