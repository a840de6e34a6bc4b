import { Route, Routes, useLocation } from 'react-router';
import type { Language } from './i18n/languages';
import { TextPart } from './i18n/TextPart';
import { decodable } from './map/decodable';
import { componentOnDemand } from './ui/onDemand';

const ArticlePage = componentOnDemand(async () => (await import('./ArticlePage')).ArticlePage);
const DeskRoute = componentOnDemand(async () => (await import('./DeskRoute')).DeskRoute);
const FigurePage = componentOnDemand(async () => (await import('./FigurePage')).FigurePage);
const ImportLink = componentOnDemand(async () => (await import('./shell/share/ImportLink')).ImportLink);
const JoinRoute = componentOnDemand(async () => (await import('./JoinRoute')).JoinRoute);
const OpenFigure = componentOnDemand(async () => (await import('./OpenFigure')).OpenFigure);
const Reports = componentOnDemand(async () => (await import('./Reports')).Reports);
const ResumeRun = componentOnDemand(async () => (await import('./shell/share/ResumeRun')).ResumeRun);
const RoomRoute = componentOnDemand(async () => (await import('./RoomRoute')).RoomRoute);

/** Pages that nobody comes to first: the start page need not know what they are made of. */
export function LaterRoutes({ language }: { language: Language }) {
  const place = useLocation();
  return (
    <Routes location={{ ...place, pathname: decodable(place.pathname) }}>
      <Route path="/runs/:run/report" element={<Reports />} />
      <Route path="/report" element={<Reports />} />
      <Route path="/result" element={<Reports />} />
      <Route path="/runs/:run" element={<ResumeRun />} />
      <Route path="/run/:data" element={<ImportLink />} />
      <Route path="/join/:door?" element={<JoinRoute />} />
      <Route path="/room/:door?" element={<RoomRoute />} />
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
    </Routes>
  );
}
