import type { Rejection } from '../core/index';
import { useRejectionText } from '../i18n/useRejectionText';

/** Says why a command was refused, and to a screen reader at once. Nothing where nothing was refused. */
export function Rejected({ why, className }: { why: Rejection | undefined; className?: string | undefined }) {
  const rejection = useRejectionText();
  return (
    <div role="alert" className={className}>
      {why && <p>{rejection(why)}</p>}
    </div>
  );
}
