import { useLocation } from 'react-router';
import { ResultPage } from './classroom/result/ResultPage';

/** `#/result`: the results of a class; with `?code=`, one of them is read already. */
export function ResultRoute() {
  const { search } = useLocation();
  const given = new URLSearchParams(search).get('code') ?? '';
  return <ResultPage key={given} given={given} />;
}
