import type { ComponentType } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { TroubleNotice } from './classroom/trouble/TroubleNotice';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { RunsPage, Simulated, StartPage } from './loadPage';
import { decodable } from './shell/frame/decodable';
import { Failure } from './shell/failure/Failure';
import { ShareRuns } from './shell/share/ShareRuns';
import type { StartEvents } from './store/share/linkStory';
import { componentOnDemand } from './ui/onDemand';

const StartRun = componentOnDemand(async () => (await import('./StartRun')).StartRun);
const LessonRoute = componentOnDemand(async () => (await import('./LessonRoute')).LessonRoute);
const BeginLesson = componentOnDemand(async () => (await import('./BeginLesson')).BeginLesson);
const Reports = later((pages) => pages.Reports);
const ResumeRun = later((pages) => pages.ResumeRun);
const ImportLink = componentOnDemand(async () => (await import('./shell/share/ImportLink')).ImportLink);
const ArticlePage = later((pages) => pages.ArticlePage);
const OpenFigure = later((pages) => pages.OpenFigure);
const DeskRoute = later((pages) => pages.DeskRoute);
const FigurePage = later((pages) => pages.FigurePage);

/** Pages that come together, in one file. */
function later<Props extends object>(pick: (pages: typeof import('./laterPages')) => ComponentType<Props>) {
  return componentOnDemand(async () => pick(await import('./laterPages')));
}

async function loadStartEvents(): Promise<StartEvents> {
  const { startState } = await import('./scenarios/startStates');
  return (id, people) => startState(id, people?.toString())?.events;
}

export function AppRoutes({ language }: { language: Language }) {
  const place = useLocation();
  return (
    <Failure at={place.pathname}>
      <TroubleNotice />
      <ShareRuns starts={loadStartEvents}>
        <Routes location={{ ...place, pathname: decodable(place.pathname) }}>
          <Route path="/" element={<StartPage language={language} search={place.search} />} />
          <Route path="/start/:state" element={<StartRun language={language} />} />
          <Route path="/lessons/:lesson" element={<LessonRoute />} />
          <Route path="/lessons/:lesson/:mode/:step?" element={<BeginLesson />} />
          <Route path="/runs" element={<RunsPage />} />
          <Route path="/runs/:run/report" element={<Reports />} />
          <Route path="/report" element={<Reports />} />
          <Route path="/result" element={<Reports />} />
          <Route path="/runs/:run" element={<ResumeRun />} />
          <Route path="/run/:data" element={<ImportLink />} />
          <Route
            path="/figures/:name"
            element={
              <TextPart part="rules">
                <FigurePage />
              </TextPart>
            }
          />
          <Route path="/figures/:name/open" element={<OpenFigure language={language} />} />
          <Route path="/desk/:side?" element={<DeskRoute />} />
          <Route path="/article" element={<ArticlePage language={language} />} />
          <Route path="*" element={<Simulated language={language} />} />
        </Routes>
      </ShareRuns>
    </Failure>
  );
}
