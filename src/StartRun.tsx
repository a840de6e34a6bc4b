import { useEffect, useMemo } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { PeopleRefused } from './classroom/PeopleRefused';
import type { Language } from './i18n/languages';
import { preloadPage } from './loadPage';
import { MOST_PEOPLE, peopleIn, startState, USUAL_PEOPLE } from './scenarios/startStates';
import { besideOf, locationOf } from './shell/frame/beside';
import { viewOf } from './shell/frame/view';
import { begin, useRun } from './store/run';

/**
 * `#/start/<start state>`: a new run from there, on its story's first page, and with a second frame at `?beside=`, with
 * `&private` an InPrivate one; `?people=` sizes the large company, and where it cannot have so many, the page says so and
 * begins nothing.
 */
export function StartRun({ language }: { language: Language }) {
  const { state: id } = useParams();
  const place = useLocation();
  const people = new URLSearchParams(place.search).get('people');
  const beside = besideOf(place);
  const refused = id === 'large-company' && people !== null && (peopleIn(people) ?? Infinity) > MOST_PEOPLE;
  const state = useMemo(() => (refused ? undefined : startState(id, people)), [id, people, refused]);
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');

  // While the run begins, its first page is already on its way.
  useEffect(() => {
    if (state) void preloadPage(`#/${state.page}`, language);
  }, [state, language]);

  useEffect(() => {
    if (!state || opening) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(() => {
      void begin(state.id, state.events, state.page, undefined, { beside }).then(() =>
        navigate(locationOf(state.page, beside, viewOf(place)), { replace: true }),
      );
    });
    return () => clearTimeout(turn);
  }, [state, beside, place, opening, navigate]);

  if (refused) {
    const instead = peopleIn(people) === undefined ? USUAL_PEOPLE : MOST_PEOPLE;
    return <PeopleRefused asked={people} most={MOST_PEOPLE} instead={instead} />;
  }
  return state ? null : <Navigate to="/" replace />;
}
