import type { ComponentProps } from 'react';
import { useParams } from 'react-router';
import { ReportPage } from './classroom/report/ReportPage';
import { TextPart } from './i18n/TextPart';
import { Told } from './shell/timeline/Told';

/** `#/runs/<run>/report`, and `#/report` of the run of this tab. */
export function ReportRoute() {
  const { run } = useParams();
  return <ReportPage key={run} run={run} story={Story} />;
}

function Story(told: ComponentProps<typeof Told>) {
  return (
    <TextPart part="timeline">
      <Told {...told} />
    </TextPart>
  );
}
