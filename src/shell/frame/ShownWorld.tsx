import { useCallback, useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/useText';
import { worldAt } from '../../core/index';
import { PastContext } from '../../store/past';
import { useRun } from '../../store/run';
import { momentOf } from './view';

/** Shows all below the world that the address asks for: the one of a moment in the past, or else the present one. */
export function ShownWorld({ say, children }: { say: (text: string) => void; children: ReactNode }) {
  const t = useText();
  const seq = momentOf(useLocation());
  const run = useRun((state) => state.run);
  const world = run && seq !== undefined ? worldAt(run, seq) : undefined;
  const refuse = useCallback(() => say(t('shell.past.refused')), [say, t]);
  // The same object for the same world: every page that shows it would render anew.
  const past = useMemo(() => (world && seq !== undefined ? { world, seq, refuse } : undefined), [world, seq, refuse]);
  return <PastContext value={past}>{children}</PastContext>;
}
