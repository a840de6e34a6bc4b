import { create } from 'zustand';
import { TAB } from '../log/writeLog';
import { changed, isLater, NEW_TALK, type Talk } from './talk';

type TalkState = {
  /** The run that the talk is about. */
  readonly run: string;
  readonly talk: Talk;
  /** What was kept of it has been read. */
  readonly isRead: boolean;
};

export const useTalk = create<TalkState>(() => ({ run: '', talk: NEW_TALK, isRead: false }));

/** Changes something of the talk, for the windows that share it too. */
export function changeTalk(change: (talk: Talk) => Parameters<typeof changed>[1]): void {
  useTalk.setState(({ talk }) => ({ talk: changed(talk, change(talk), TAB) }));
}

/** Takes up what another window, or an earlier one, says of the talk, unless it is older than what is known here. */
export function takeTalk(run: string, talk: Talk): void {
  const known = useTalk.getState();
  if (known.run !== run) useTalk.setState({ run, talk });
  else if (isLater(talk, known.talk)) useTalk.setState({ talk });
}
