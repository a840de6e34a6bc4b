import { Navigate, useParams } from 'react-router';
import { FIGURES } from './scenarios/figures';
import { startState } from './scenarios/startStates';
import { FigureFrame } from './shell/FigureFrame';

/** `#/figures/<n>`: the world and the page of the source article's figure n. */
export function FigurePage() {
  const { number } = useParams();
  const figure = FIGURES.find((one) => String(one.number) === number);
  const state = startState(figure?.start);
  if (!figure || !state) return <Navigate to="/" replace />;

  return <FigureFrame key={figure.number} {...figure} events={state.events} />;
}
