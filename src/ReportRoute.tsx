import type { ComponentProps } from 'react';
import { useLocation, useParams } from 'react-router';
import { ReportPage } from './classroom/report/ReportPage';
import { TextPart } from './i18n/TextPart';
import { Told } from './shell/timeline/Told';

/** `#/runs/<run>/report`, and `#/report` of the run of this tab; with `?hand-in`, at what is handed in of it. */
export function ReportRoute() {
  const { run } = useParams();
  const { search } = useLocation();
  return <ReportPage key={run} run={run} isHandingIn={new URLSearchParams(search).has('hand-in')} story={Story} />;
}

function Story(told: ComponentProps<typeof Told>) {
  return (
    <TextPart part="timeline">
      <Told {...told} />
    </TextPart>
  );
}
