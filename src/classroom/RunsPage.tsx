import { TextPart } from '../i18n/TextPart';
import { OwnPage } from './OwnPage';
import { RunList } from './RunList';

/** `#/runs`: the runs that this browser keeps. */
export function RunsPage() {
  return (
    <OwnPage>
      <TextPart part="runs">
        <RunList />
      </TextPart>
    </OwnPage>
  );
}
