import type { Rejection } from '../core/index';
import { useText } from './useText';

/** Says why a command was refused, and to a screen reader at once. Nothing where nothing was refused. */
export function Rejected({ why, className }: { why: Rejection | undefined; className?: string | undefined }) {
  const rejection = useRejectionText();
  return (
    <div role="alert" className={className}>
      {why && <p>{rejection(why)}</p>}
    </div>
  );
}

/** The sentence of a rejection, for a page that has its own place for it. */
export function useRejectionText(): (why: Rejection) => string {
  const t = useText();
  return (why) => {
    const facts = Object.entries(why).filter((fact): fact is [string, string] => typeof fact[1] === 'string');
    return t(`rejection.${why.code}`, Object.fromEntries(facts));
  };
}
