import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import type { Language } from './i18n/languages';
import { startState, START_STATES } from './scenarios/startStates';
import { addressOf } from './shell/address';
import { Failure } from './shell/Failure';
import { begin, useRun } from './store/run';

const loadStartPage = () => import('./classroom/StartPage');
const loadBrowserFrame = () => import('./shell/BrowserFrame');
const StartPage = lazy(async () => ({ default: (await loadStartPage()).StartPage }));
const BrowserFrame = lazy(async () => ({ default: (await loadBrowserFrame()).BrowserFrame }));
const FigurePage = lazy(async () => ({ default: (await import('./FigurePage')).FigurePage }));

/** Begins to load what an address will show, while the texts are still on their way. */
export function preloadRoute(hash: string): void {
  const load = /^#?\/?(\?|$)/.test(hash) ? loadStartPage : loadBrowserFrame;
  // A failure is met, and shown, where the page is shown.
  load().catch(() => undefined);
}

export function AppRoutes({ language }: { language: Language }) {
  return (
    <Failure>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/" element={<StartPage language={language} />} />
          <Route path="/start/:state" element={<Start />} />
          <Route path="/figures/:number" element={<FigurePage />} />
          <Route path="*" element={<Simulated language={language} />} />
        </Routes>
      </Suspense>
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
    const turn = setTimeout(() => void begin(first.id, first.events, address));
    return () => clearTimeout(turn);
  }, [status, first, address]);

  return status === 'running' ? <BrowserFrame address={address} language={language} /> : null;
}
