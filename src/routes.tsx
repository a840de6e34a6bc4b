import { Route, Routes, useLocation } from 'react-router';
import { TroubleNotice } from './classroom/trouble/TroubleNotice';
import type { Language } from './i18n/languages';
import { RunsPage, Simulated, StartPage } from './loadPage';
import { decodable } from './map/decodable';
import { Failure } from './shell/failure/Failure';
import { ShareRuns } from './shell/share/ShareRuns';
import type { StartEvents } from './store/share/linkStory';
import { componentOnDemand } from './ui/onDemand';

const StartRun = componentOnDemand(async () => (await import('./StartRun')).StartRun);
const LessonRoute = componentOnDemand(async () => (await import('./LessonRoute')).LessonRoute);
const BeginLesson = componentOnDemand(async () => (await import('./BeginLesson')).BeginLesson);
const RoomOverPages = componentOnDemand(async () => (await import('./RoomOverPages')).RoomOverPages);
const LaterRoutes = componentOnDemand(async () => (await import('./LaterRoutes')).LaterRoutes);

/** The first part of addresses of the simulator's own that `LaterRoutes` knows. */
const LATER = /^\/(article|desk|figures|join|report|result|room|runs?)(\/|$)/;

// A page that a classroom's service handed out says so. In a frame it is a part of something else, and joins no room.
const isFromRoom = window.parent === window && document.querySelector('meta[name=room-service]') !== null;

async function loadStartEvents(): Promise<StartEvents> {
  const { startState } = await import('./scenarios/startStates');
  return (id, people) => startState(id, people?.toString())?.events;
}

export function AppRoutes({ language }: { language: Language }) {
  const place = useLocation();
  const start = <StartPage language={language} search={place.search} />;
  return (
    <Failure at={place.pathname}>
      <TroubleNotice />
      {isFromRoom && <RoomOverPages />}
      <ShareRuns starts={loadStartEvents}>
        <Routes location={{ ...place, pathname: decodable(place.pathname) }}>
          <Route path="/" element={start} />
          {/* What somebody tries who has seen the addresses below them. */}
          <Route path="/lessons" element={start} />
          <Route path="/start" element={start} />
          <Route path="/start/:state" element={<StartRun language={language} />} />
          <Route path="/lessons/:lesson" element={<LessonRoute />} />
          <Route path="/lessons/:lesson/:mode/:step?" element={<BeginLesson />} />
          <Route path="/runs" element={<RunsPage />} />
          <Route
            path="*"
            element={
              LATER.test(place.pathname) ? <LaterRoutes language={language} /> : <Simulated language={language} />
            }
          />
        </Routes>
      </ShareRuns>
    </Failure>
  );
}
