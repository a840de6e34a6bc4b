import { useLocation } from 'react-router';
import { ReportRoute } from './ReportRoute';
import { ResultRoute } from './ResultRoute';

/** What came of runs: the report on one, or the results of a class. One part of the program, as the start page knows its name. */
export function Reports() {
  const { pathname } = useLocation();
  return pathname === '/result' ? <ResultRoute /> : <ReportRoute />;
}
