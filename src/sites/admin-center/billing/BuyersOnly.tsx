import type { ReactNode } from 'react';
import { whyNot } from '../../../core/index';
import type { MessageKey } from '../../../i18n/messages';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import type { Administrator } from '../frame/roles';
import styles from '../frame/FurtherPage.module.css';

type Props = {
  readonly administrator: Administrator;
  /** What others are told that they do not see. */
  readonly closed: MessageKey;
  readonly children: ReactNode;
};

/** A matter for those who may buy for the directory; others are told which role it takes. */
export function BuyersOnly({ administrator, closed, children }: Props) {
  const t = useText();
  const rejection = useRejectionText();
  const why = whyNot('buy', administrator.home, administrator);
  if (!why) return children;

  return (
    <>
      <p className={styles.note}>{t(closed)}</p>
      <p>{rejection(why)}</p>
    </>
  );
}
