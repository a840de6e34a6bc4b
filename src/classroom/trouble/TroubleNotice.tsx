import { TextPart } from '../../i18n/TextPart';
import { useRun } from '../../store/runState';
import { componentOnDemand } from '../../ui/onDemand';
import '../theme.css';

const TroubleBox = componentOnDemand(async () => (await import('./TroubleBox')).TroubleBox);

/** Says, above the page that is shown, what the storage could not do; nothing where all is well. */
export function TroubleNotice() {
  const trouble = useRun((state) => state.trouble);
  if (!trouble) return null;
  return (
    <TextPart part="runs">
      <TroubleBox trouble={trouble} />
    </TextPart>
  );
}
