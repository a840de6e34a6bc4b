import { useEffect, useMemo } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { startState } from './scenarios/startStates';
import { begin, useRun } from './store/run';

/** `#/start/<start state>`: a new run from there, on its story's first page; `?people=` sizes the large company. */
export function StartRun() {
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
