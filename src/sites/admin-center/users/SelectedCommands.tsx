import { useId } from 'react';
import { whyNotTo, type User } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import type { Asked } from '../user-dialogs/asked';
import type { Administrator } from '../frame/roles';
import styles from './SelectedUsers.module.css';

const COMMANDS = [
  { kind: 'edit', deed: 'manage-users' },
  { kind: 'reset', deed: 'reset-passwords' },
  { kind: 'delete', deed: 'manage-users' },
] as const;

type Props = {
  readonly users: readonly User[];
  readonly administrator: Administrator;
  readonly onAsk: (asked: Asked) => void;
};

/** What can be done with the selected users. What this administrator may not do stays in its place, with the reason. */
export function SelectedCommands({ users, administrator, onAsk }: Props) {
  const t = useText();
  const id = useId();
  const rejection = useRejectionText();
  const reasons = new Map<string, string>();
  const commands = COMMANDS.map(({ kind, deed }) => {
    const why = whyNotTo(deed, administrator.home, administrator, users);
    const reason = why && rejection(why);
    if (reason && !reasons.has(reason)) reasons.set(reason, `${id}-${reasons.size}`);
    return { kind, describedBy: reason && reasons.get(reason) };
  });

  return (
    <>
      <p className={styles.commands}>
        {commands.map(({ kind, describedBy }) => (
          <button
            key={kind}
            type="button"
            aria-disabled={describedBy !== undefined}
            aria-describedby={describedBy}
            onClick={() => !describedBy && onAsk({ kind, users: users.map((user) => user.id) })}
            {...target(`admin-center.${kind}`)}
          >
            {t(`adminCenter.selected.${kind}`)}
          </button>
        ))}
      </p>
      {[...reasons].map(([reason, at]) => (
        <p key={at} id={at} className={styles.reason}>
          {reason}
        </p>
      ))}
    </>
  );
}
