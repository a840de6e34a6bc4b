import { useEffect, useEffectEvent, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Frames } from '../../core/index';
import type { Language } from '../../i18n/languages';
import { parseAddress } from '../../map/parseAddress';
import { openEmbedding, type Standing } from '../../store/embed/embedding';
import { PROTOCOL, type Message, type Request } from '../../store/embed/messages';
import { progressOf, resultOf } from '../../store/embed/tellings';
import { usePresentAttempt } from '../../store/lesson';
import { logOfRun, useRun } from '../../store/run';
import type { useUndoRedo } from '../bar/useUndoRedo';
import { addressOf, pathOf } from '../frame/address';
import { moved } from '../frame/beside';

type Given = {
  readonly frames: Frames;
  readonly language: Language;
  readonly travels: ReturnType<typeof useUndoRedo>;
};

/** One for as long as the page is there: what was said to it holds on pages of the simulator's own, and after them. */
let talk: ReturnType<typeof openEmbedding> | undefined;

/** Tells the page around this one what happens, once it asks, and does what it asks for. */
export function useEmbedding({ frames, language, travels }: Given): void {
  const navigate = useNavigate();
  const standing = useStanding(frames, language);

  const answer = useEffectEvent(async (request: Exclude<Request, { type: 'hello' }>) => {
    if (request.type === 'open') {
      void navigate(moved('main', simulated(request.address)), { replace: true });
      return true;
    }
    const isUndo = request.type === 'undo';
    if (!(isUndo ? travels.undoable : travels.redoable)) return false;
    await travels.travel(isUndo ? 'undone' : 'redone');
    return true;
  });

  useEffect(() => {
    // Opened by itself, it has nobody to talk to.
    if (window.parent === window) return undefined;
    talk ??= openEmbedding(window.parent);
    return talk.doneBy((request) => answer(request));
  }, []);
  useEffect(() => talk?.stands(standing), [standing]);
}

function useStanding({ main, beside }: Frames, language: Language): Standing {
  const run = useRun((state) => state.run);
  const id = useRun((state) => state.id);
  const attempt = usePresentAttempt();
  return useMemo(() => {
    const lesson = run?.lesson ? { id: run.lesson.id, mode: run.lesson.mode } : null;
    const ready: Message = { onetenant: PROTOCOL, type: 'ready', start: run?.start ?? '', lesson, language };
    const told = {
      ready,
      main: pageIn('main', main),
      beside: pageIn('beside', beside),
      progress: attempt && progressOf(attempt),
      result: attempt && resultOf(attempt),
    };
    return { run: id, log: logOfRun(), told };
  }, [run, id, attempt, main, beside, language]);
}

// The path says which page it is; what stands in the query may have been typed.
function pageIn(frame: 'main' | 'beside', address: string | undefined): Message {
  return { onetenant: PROTOCOL, type: 'page', frame, address: address === undefined ? null : pathOf(address) };
}

// Only of the simulated web, and with nothing in it that is the window's own.
function simulated(typed: string): string {
  const [pathname = '', search = ''] = parseAddress(typed).split('?');
  return addressOf({ pathname, search });
}
