import { lazy, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { TroubleNotice } from './classroom/TroubleNotice';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { loadRunsPage, loadSimulated, loadStartPage } from './loadPage';
import { Failure } from './shell/frame/Failure';
import { ShareRuns } from './shell/share/ShareRuns';
import type { StartEvents } from './store/share/linkStory';
import { Loaded } from './ui/Loaded';

const StartPage = lazy(async () => ({ default: (await loadStartPage()).StartPage }));
const RunsPage = lazy(async () => ({ default: (await loadRunsPage()).RunsPage }));
const Simulated = lazy(async () => ({ default: (await loadSimulated()).Simulated }));
const StartRun = lazy(async () => ({ default: (await import('./StartRun')).StartRun }));
const ResumeRun = lazy(async () => ({ default: (await import('./shell/share/ResumeRun')).ResumeRun }));
const ImportLink = lazy(async () => ({ default: (await import('./shell/share/ImportLink')).ImportLink }));
const FigurePage = lazy(async () => ({ default: (await import('./FigurePage')).FigurePage }));

async function loadStartEvents(): Promise<StartEvents> {
  const { startState } = await import('./scenarios/startStates');
  return (id, people) => startState(id, people?.toString())?.events;
}

export function AppRoutes({ language }: { language: Language }) {
  return (
    <Failure>
      <TroubleNotice />
      <ShareRuns starts={loadStartEvents}>
        <Loaded>
          <Routes>
            <Route path="/" element={<StartPage language={language} />} />
            <Route path="/start/:state" element={later('start', <StartRun />)} />
            <Route path="/runs" element={<RunsPage language={language} />} />
            <Route path="/runs/:run" element={later('resume', <ResumeRun />)} />
            <Route path="/run/:data" element={later('import', <ImportLink />)} />
            <Route
              path="/figures/:name"
              element={
                <TextPart part="rules">
                  <FigurePage />
                </TextPart>
              }
            />
            <Route path="*" element={later('simulated', <Simulated language={language} />)} />
          </Routes>
        </Loaded>
      </ShareRuns>
    </Failure>
  );
}

// A boundary of its own, which is new with the route: what leaves the page before it must not suspend that page's one.
function later(key: string, page: ReactNode) {
  return <Loaded key={key}>{page}</Loaded>;
}
