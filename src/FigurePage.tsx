import { Navigate, useParams } from 'react-router';
import { Background } from './classroom/Background';
import { addressOfPlace, figureId } from './classroom/article/places';
import { useText } from './i18n/useText';
import { BACKGROUND, FIGURES, worldOfBackground } from './scenarios/figures';
import { startState } from './scenarios/startStates';
import { FigureFrame } from './shell/frame/FigureFrame';

/** `#/figures/<name>`: the world and the page of a figure of the source article, or of its sibling. */
export function FigurePage() {
  const t = useText();
  const { name = '' } = useParams();
  const figure = FIGURES.find((one) => one.name === name);
  const state = startState(figure?.start);
  if (name !== BACKGROUND && (!figure || !state)) return <Navigate to="/" replace />;

  return (
    <>
      {figure && state && <FigureFrame key={name} {...figure} events={state.events} />}
      {name === BACKGROUND && <Background world={worldOfBackground()} as="main" />}
      <footer style={{ margin: 8 }}>
        {t('shell.figure', { number: name })} · {t('shell.product')} · <strong>{t('shell.simulation')}</strong> ·{' '}
        <a href={addressOfPlace(placeOf(name))}>{t('shell.article')}</a>
      </footer>
    </>
  );
}

/** Where the article tells of a figure; it tells of its sibling in one part. */
function placeOf(name: string): string {
  return name.startsWith('s') ? 'bought-separately' : figureId(name);
}
