import { create } from 'zustand';
import type { Run } from '../core/index';
import type { Trouble } from './storage/trouble';

/** The one store: the run as its log tells it. Everything that a screen shows is read from here. */
type RunState = {
  readonly status: 'opening' | 'no-run' | 'running';
  readonly id: string;
  readonly run: Run | undefined;
  /** False where this run is lost when the page is closed. */
  readonly lasting: boolean;
  /** What the storage could not do, for the page to say until somebody has read it. */
  readonly trouble: Trouble | undefined;
};

export const NOTHING: RunState = { status: 'opening', id: '', run: undefined, lasting: true, trouble: undefined };

export const useRun = create<RunState>(() => NOTHING);

/** Somebody has read what the trouble is. */
export function dismissTrouble(): void {
  useRun.setState({ trouble: undefined });
}
