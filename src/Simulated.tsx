import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { RunName } from './classroom/RunName';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { LESSONS } from './scenarios/lessonSource';
import { START_STATES } from './scenarios/startStates';
import { addressOf } from './shell/frame/address';
import { BrowserFrame } from './shell/frame/BrowserFrame';
import { takeLessonsFrom } from './store/lesson';
import { beginByLink, useRun } from './store/run';

takeLessonsFrom(LESSONS);

// The same element at each rendering: the bar that it stands in is not rendered again.
const RUN_NAME = <RunName />;

/** An address of the simulated web. A visitor who comes by a link and has no run gets the first story's. */
export function Simulated({ language }: { language: Language }) {
  const address = addressOf(useLocation());
  const status = useRun((state) => state.status);
  const [first] = START_STATES;

  useEffect(() => {
    if (status !== 'no-run' || !first) return undefined;
    const turn = setTimeout(() => void beginByLink(first.id, first.events, address));
    return () => clearTimeout(turn);
  }, [status, first, address]);

  if (status !== 'running') return null;
  return (
    <TextPart part="rules">
      <BrowserFrame address={address} language={language} runName={RUN_NAME} />
    </TextPart>
  );
}
