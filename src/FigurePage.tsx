import { Navigate, useParams } from 'react-router';
import { Background } from './classroom/Background';
import { useText } from './i18n/useText';
import { FIGURES, worldOfBackground } from './scenarios/figures';
import { startState } from './scenarios/startStates';
import { FigureFrame } from './shell/FigureFrame';

const BACKGROUND = '19';

/** `#/figures/<n>`: the world and the page of the source article's figure n. */
export function FigurePage() {
  const t = useText();
  const { number = '' } = useParams();
  const figure = FIGURES.find((one) => String(one.number) === number);
  const state = startState(figure?.start);
  if (number !== BACKGROUND && (!figure || !state)) return <Navigate to="/" replace />;

  return (
    <>
      {figure && state && <FigureFrame key={number} {...figure} events={state.events} />}
      {number === BACKGROUND && <Background world={worldOfBackground()} />}
      <p style={{ margin: 8 }}>
        {t('shell.figure', { number })} · {t('shell.product')} · <strong>{t('shell.simulation')}</strong>
      </p>
    </>
  );
}
