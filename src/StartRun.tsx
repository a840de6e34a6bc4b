import { useEffect, useMemo } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { NamesRefused } from './classroom/names/NamesRefused';
import { PeopleRefused } from './classroom/PeopleRefused';
import { secondOf } from './core/index';
import type { Language } from './i18n/languages';
import { preloadPage } from './loadPage';
import { besideOf, framesIn, locationOf } from './shell/frame/beside';
import { viewOf } from './shell/frame/view';
import { startAsked } from './startAsked';
import { begin, useRun } from './store/run';

/**
 * `#/start/<start state>`: a new run from there, on its story's first page, and with a second frame at `?beside=`, with
 * `&private` an InPrivate one; `?people=` sizes the large company, and `?organization=` and the like give other names.
 * Where that cannot be, the page says so and begins nothing.
 */
export function StartRun({ language }: { language: Language }) {
  const { state: id } = useParams();
  const place = useLocation();
  const { search } = place;
  const beside = besideOf(place);
  const asked = useMemo(() => startAsked(id, search), [id, search]);
  const start = asked && 'state' in asked ? asked : undefined;
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');

  // While the run begins, its first page is already on its way.
  useEffect(() => {
    if (start) void preloadPage(`#/${start.state.page}`, language);
  }, [start, language]);

  useEffect(() => {
    if (!start || opening) return undefined;
    const { state, events, seed, brand } = start;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(() => {
      void begin(state.id, events, state.page, seed, { ...secondOf(framesIn(place)), brand }).then(() =>
        navigate(locationOf(state.page, beside, viewOf(place)), { replace: true }),
      );
    });
    return () => clearTimeout(turn);
  }, [start, beside, place, opening, navigate]);

  if (!asked) return <Navigate to="/" replace />;
  if ('people' in asked) return <PeopleRefused {...asked.people} />;
  return 'names' in asked ? <NamesRefused of="start" form="#/" flaw={asked.names} /> : null;
}
