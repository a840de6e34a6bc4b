import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { RunName } from './classroom/RunName';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { LESSONS } from './scenarios/lessonSource';
import { START_STATES } from './scenarios/startStates';
import { addressOf } from './shell/frame/address';
import { viewed, type Place } from './shell/frame/beside';
import { BrowserFrame } from './shell/frame/BrowserFrame';
import { takeLessonsFrom } from './store/lesson';
import { viewOf } from './shell/frame/view';
import { beginByLink, useRun } from './store/run';
import { isAudience } from './store/talk/windows';
import { ownPages } from './map/ownPages';
import { componentOnDemand } from './ui/onDemand';

takeLessonsFrom(LESSONS);

const Kiosk = componentOnDemand(async () => (await import('./Kiosk')).Kiosk);

// The same element at each rendering: the bar that it stands in is not rendered again.
const RUN_NAME = <RunName />;

/** An address of the simulated web. A visitor who comes by a link and has no run gets the first story's. */
export function Simulated({ language }: { language: Language }) {
  const place = useLocation();
  const address = addressOf(place);
  const { kiosk } = viewOf(place);
  useKeptEmbedding(place);
  const isLoop = kiosk !== undefined;
  const status = useRun((state) => state.status);
  // Reloaded where nothing is stored, the window of a talk gets its run from the desk.
  const isLost = useRun(({ lasting }) => !lasting) && isAudience();
  const navigate = useNavigate();
  const [first] = START_STATES;

  useEffect(() => {
    if (isLoop || status !== 'no-run' || !first) return undefined;
    const turn = setTimeout(() => {
      if (isLost) void navigate(ownPages.audience.slice(1), { replace: true });
      else void beginByLink(first.id, first.events, address);
    });
    return () => clearTimeout(turn);
  }, [isLoop, status, first, address, isLost, navigate]);

  const window = status === 'running' && (
    <TextPart part="rules">
      <BrowserFrame address={address} language={language} runName={RUN_NAME} />
    </TextPart>
  );
  return isLoop ? (
    <Kiosk key={kiosk} asked={kiosk}>
      {window}
    </Kiosk>
  ) : (
    window
  );
}

let wasEmbedded = false;

/** A frame that was a part of another page stays one, also after a page of the simulator's own, whose links do not say so. */
function useKeptEmbedding(place: Place) {
  const navigate = useNavigate();
  useEffect(() => {
    if (window.parent === window) return;
    if (viewOf(place).embed !== undefined) wasEmbedded = true;
    else if (wasEmbedded) void navigate(viewed(place, { embed: '' }), { replace: true });
  }, [place, navigate]);
}
