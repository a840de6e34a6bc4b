import { lazy, useDeferredValue, useEffect, useMemo } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { TroubleNotice } from './classroom/TroubleNotice';
import type { Language } from './i18n/languages';
import { loadMessages } from './i18n/messages';
import { TextPart } from './i18n/TextPart';
import { startState, START_STATES } from './scenarios/startStates';
import { addressOf, pathOf } from './shell/address';
import { Failure } from './shell/Failure';
import { ResumeRun } from './shell/ResumeRun';
import { ShareRuns } from './shell/ShareRuns';
import { begin, beginByLink, useRun } from './store/run';
import type { StartEvents } from './store/linkStory';
import { prepareToRead } from './store/stored';
import { Loaded } from './ui/Loaded';

const loadStartPage = () => import('./classroom/StartPage');
const loadRunsPage = () => import('./classroom/RunsPage');
const loadBrowserFrame = () => import('./shell/BrowserFrame');
const StartPage = lazy(async () => ({ default: (await loadStartPage()).StartPage }));
const BrowserFrame = lazy(async () => ({ default: (await loadBrowserFrame()).BrowserFrame }));
const RunsPage = lazy(async () => ({ default: (await loadRunsPage()).RunsPage }));
const ImportLink = lazy(async () => ({ default: (await import('./shell/ImportLink')).ImportLink }));
const FigurePage = lazy(async () => ({ default: (await import('./FigurePage')).FigurePage }));

const PRELOADED = [
  [/^#?\/?(\?|$)/, loadStartPage],
  [/^#\/runs(\?|$)/, loadRunsPage],
] as const;

const startEvents: StartEvents = (id, people) => startState(id, people?.toString())?.events;

/** Begins to load what an address will show, while the texts and the run are still on their way. */
export function preloadRoute(hash: string, language: Language): void {
  const load = PRELOADED.find(([address]) => address.test(hash))?.[1] ?? (() => loadPage(hash, language));
  // A failure is met, and shown, where the page is shown.
  load().catch(() => undefined);
}

async function loadPage(hash: string, language: Language): Promise<void> {
  // First what takes longest: a run may be long, and what reads it must not queue behind the parts of a page.
  prepareToRead();
  const everyPage = [loadBrowserFrame(), loadMessages(language, 'rules')];
  const { loadSite, siteAt } = await import('./shell/sites');
  const site = siteAt(pathOf(hash.replace(/^#\/?/, '')));
  await Promise.all([...everyPage, site && loadSite(site, language)]);
}

export function AppRoutes({ language }: { language: Language }) {
  return (
    <Failure>
      <TroubleNotice />
      <ShareRuns starts={startEvents}>
        <Loaded>
          <Routes>
            <Route path="/" element={<StartPage language={language} />} />
            <Route path="/start/:state" element={<Start />} />
            <Route path="/runs" element={<RunsPage language={language} />} />
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
            <Route path="*" element={<Simulated language={language} />} />
          </Routes>
        </Loaded>
      </ShareRuns>
    </Failure>
  );
}

/** `#/start/<start state>`: a new run from there, on its story's first page; `?people=` sizes the large company. */
function Start() {
  const { state: id } = useParams();
  const people = new URLSearchParams(useLocation().search).get('people');
  const state = useMemo(() => startState(id, people), [id, people]);
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');

  useEffect(() => {
    if (!state || opening) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(() => {
      void begin(state.id, state.events, state.page).then(() => navigate(`/${state.page}`, { replace: true }));
    });
    return () => clearTimeout(turn);
  }, [state, opening, navigate]);

  return state ? null : <Navigate to="/" replace />;
}

/** Any other address is one of the simulated web. Who comes by a link and has no run gets the first story's. */
function Simulated({ language }: { language: Language }) {
  const address = addressOf(useLocation());
  const status = useRun((state) => state.status);
  const [first] = START_STATES;

  useEffect(() => {
    if (status !== 'no-run' || !first) return undefined;
    const turn = setTimeout(() => void beginByLink(first.id, first.events, address));
    return () => clearTimeout(turn);
  }, [status, first, address]);

  // Later than at once, as in `Loaded`: the window may have to be loaded when the run is there.
  const ready = useDeferredValue(status === 'running', false);
  if (!ready || status !== 'running') return null;
  return (
    <TextPart part="rules">
      <BrowserFrame address={address} language={language} />
    </TextPart>
  );
}
