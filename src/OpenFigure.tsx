import { useEffect, useMemo } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Language } from './i18n/languages';
import { preloadPage } from './loadPage';
import { BACKGROUND, BACKGROUND_SCENE, FIGURES, storyOf } from './scenarios/figures';
import { locationOf } from './shell/frame/beside';
import { begin, useRun } from './store/run';

/** `#/figures/<name>/open`: a new free run that begins in the world of that figure, on its page. */
export function OpenFigure({ language }: { language: Language }) {
  const { name } = useParams();
  const scene = useMemo(() => sceneOf(name), [name]);
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');

  // While the run begins, its page is already on its way.
  useEffect(() => {
    if (scene) void preloadPage(`#${scene.location}`, language);
  }, [scene, language]);

  useEffect(() => {
    if (!scene || opening) return undefined;
    // Put off by a turn, so that an effect that is run twice begins one run only.
    const turn = setTimeout(() => {
      const { start, events, address, beside, location } = scene;
      void begin(start, events, address, undefined, { beside }).then(() => navigate(location, { replace: true }));
    });
    return () => clearTimeout(turn);
  }, [scene, opening, navigate]);

  return scene ? null : <Navigate to="/" replace />;
}

function sceneOf(name: string | undefined) {
  const figure = name === BACKGROUND ? BACKGROUND_SCENE : FIGURES.find((one) => one.name === name);
  if (!figure) return undefined;
  const beside = 'beside' in figure ? figure.beside : undefined;
  return { ...figure, ...storyOf(figure), beside, location: locationOf(figure.address, beside, {}) };
}
