import { heldLog } from '../log/keptLog';
import { TAB } from '../log/writeLog';
import { useRun } from '../runState';
import { followRun, takeEntries } from './followRun';
import { keepTalk, storedTalk } from './keepTalk';
import { openLine, type Line } from './line';
import type { Ask, Here, Playing, Role } from './message';
import { NEW_TALK } from './talk';
import { forgetAudience, meetAudience, useAudience } from './useAudience';
import { takeTalk, useTalk } from './useTalk';

/** How often the desk asks whether the audience's window is there, and how often in vain until it is taken to be gone. */
const HEARTBEAT = 2000;
const PATIENCE = 4;

type Heard = {
  /** Told what the desk asks for. */
  readonly onAsk?: (ask: Ask) => void;
  /** Called once the other window's run is shown here, as far as that has come. */
  readonly onRun?: () => void;
};
type Joined = {
  /** Tells the others what this window does now. */
  readonly tell: (playing: Playing) => void;
  readonly leave: () => void;
};

let line: Line | undefined;

/**
 * Takes part in the talk about the run that is shown: shares its record, and keeps it with the run. The desk, and a
 * window that is to become the audience's, follow the other one's run.
 */
export function joinTalk(role: Role, { onAsk, onRun }: Heard = {}): Joined {
  let playing: Playing = 'rests';
  let unanswered = 0;

  const tell = (asks = false) => {
    const { id, run } = useRun.getState();
    const { talk } = useTalk.getState();
    line?.say({ type: 'here', role, run: id, length: run?.length ?? 0, talk, playing, asks });
  };
  const meet = async (from: string, here: Here) => {
    if (here.asks) tell();
    if (role === 'audience') {
      if (here.role === 'desk' && here.run === useTalk.getState().run) takeTalk(here.run, here.talk);
      return;
    }
    if (here.role !== (role === 'desk' ? 'audience' : 'desk')) return;
    if (role === 'desk' && !meetAudience(from, here, unanswered > 1)) return;
    unanswered = 0;
    const { run, length, talk } = here;
    const held = await followRun(run, length);
    if (held < length) line?.say({ type: 'want', run, from: held });
    if (held < length || length === 0) return;
    takeTalk(run, talk);
    onRun?.();
  };
  const takeLog = async (run: string, from: number, entries: readonly unknown[]) => {
    if (role !== 'audience' && (await takeEntries(run, from, entries))) tell(true);
  };

  const opened = openLine(({ from, what }) => {
    if (what.type === 'here') void meet(from, what);
    else if (what.type === 'gone') forgetAudience(from);
    else if (what.type === 'ask' && what.to === TAB) onAsk?.(what.ask);
    else if (what.type === 'want') tellLog(what.run, what.from);
    else if (what.type === 'log') void takeLog(what.run, what.from, what.entries);
  });
  line = opened;
  const stops = [
    useRun.subscribe(({ id, run }, before) => {
      if (id !== before.id) void openTalk(id);
      if (id !== before.id || run?.length !== before.run?.length) tell();
    }),
    useTalk.subscribe(({ run, talk }, before) => {
      if (talk === before.talk || talk.by !== TAB) return;
      void keepTalk(run, talk);
      tell();
    }),
    role === 'desk' ? everyBeat(beat) : () => undefined,
  ];
  function beat() {
    unanswered += 1;
    if (unanswered > PATIENCE) forgetAudience();
    tell(true);
  }
  const sayGone = () => opened.say({ type: 'gone' });
  addEventListener('pagehide', sayGone);
  void openTalk(useRun.getState().id);
  tell(true);

  return {
    tell: (now) => {
      playing = now;
      tell();
    },
    leave: () => {
      sayGone();
      removeEventListener('pagehide', sayGone);
      for (const stop of stops) stop();
      opened.close();
      if (line === opened) line = undefined;
      forgetAudience();
    },
  };
}

/** Asks the window that plays to do something. Nothing happens where none is there. */
export function askAudience(ask: Ask): void {
  const { audience } = useAudience.getState();
  if (audience) line?.say({ type: 'ask', to: audience.id, ask });
}

function tellLog(run: string, from: number): void {
  if (run === useRun.getState().id) line?.say({ type: 'log', run, from, entries: heldLog().slice(from) });
}

/** Begins with what was kept of the talk about a run; anew where nothing was. */
async function openTalk(run: string): Promise<void> {
  if (run === '' || useTalk.getState().run === run) return;
  useTalk.setState({ run, talk: NEW_TALK, isRead: false });
  const stored = await storedTalk(run);
  if (useTalk.getState().run !== run) return;
  if (stored) takeTalk(run, stored);
  useTalk.setState({ isRead: true });
}

function everyBeat(beat: () => void): () => void {
  const timer = setInterval(beat, HEARTBEAT);
  return () => clearInterval(timer);
}
