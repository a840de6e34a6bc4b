import type { ReactNode } from 'react';
import type { Rejection } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import styles from './Strip.module.css';

type StripProps = {
  readonly why?: Rejection | undefined;
  readonly said?: string | undefined;
  readonly more?: ReactNode;
};

/** What a command has led to: a refusal, or what has become of it. Both are read out. `more` asks a question. */
export function Strip({ why, said, more }: StripProps) {
  return (
    <div className={styles.strip}>
      <Rejected why={why} />
      <div role="status">{said && <p>{said}</p>}</div>
      {more}
    </div>
  );
}
