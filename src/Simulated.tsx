import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { RunName } from './classroom/RunName';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { LESSONS } from './scenarios/lessonSource';
import { START_STATES } from './scenarios/startStates';
import { addressOf } from './shell/frame/address';
import { BrowserFrame } from './shell/frame/BrowserFrame';
import { takeLessonsFrom } from './store/lesson';
import { beginByLink, useRun } from './store/run';
import { isAudience } from './store/talk/windows';
import { ownPages } from './map/ownPages';

takeLessonsFrom(LESSONS);

// The same element at each rendering: the bar that it stands in is not rendered again.
const RUN_NAME = <RunName />;

/** An address of the simulated web. A visitor who comes by a link and has no run gets the first story's. */
export function Simulated({ language }: { language: Language }) {
  const address = addressOf(useLocation());
  const status = useRun((state) => state.status);
  // Reloaded where nothing is stored, the window of a talk gets its run from the desk.
  const isLost = useRun(({ lasting }) => !lasting) && isAudience();
  const navigate = useNavigate();
  const [first] = START_STATES;

  useEffect(() => {
    if (status !== 'no-run' || !first) return undefined;
    const turn = setTimeout(() => {
      if (isLost) void navigate(ownPages.audience.slice(1), { replace: true });
      else void beginByLink(first.id, first.events, address);
    });
    return () => clearTimeout(turn);
  }, [status, first, address, isLost, navigate]);

  if (status !== 'running') return null;
  return (
    <TextPart part="rules">
      <BrowserFrame address={address} language={language} runName={RUN_NAME} />
    </TextPart>
  );
}
