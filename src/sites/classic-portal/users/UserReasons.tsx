import { useRejectionText } from '../../../i18n/useRejectionText';
import { tasksFor } from './tasks';
import { useChosenUser } from './useChosenUser';

/** Why some of the commands below cannot be pressed, each reason once. */
export function UserReasons({ id }: { id: string }) {
  const reason = useRejectionText();
  const reasons = tasksFor(useChosenUser()).flatMap(({ why }) => (why ? [reason(why)] : []));
  return (
    <div id={id}>
      {[...new Set(reasons)].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
