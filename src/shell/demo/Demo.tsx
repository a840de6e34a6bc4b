import { TextPart } from '../../i18n/TextPart';
import { RunDemo } from './RunDemo';

type Props = { readonly go: (address: string) => void; readonly close: () => void };

/** What is shown step by step in a free run. */
export function Demo(props: Props) {
  return (
    <TextPart part="timeline">
      <RunDemo {...props} />
    </TextPart>
  );
}
