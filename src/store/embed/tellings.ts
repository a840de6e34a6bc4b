import type { Entry, What } from '../../core/index';
import { isOver, type Attempt } from '../lesson';
import { PROTOCOL, type Message } from './messages';

type Told<Type extends Message['type']> = Extract<Message, { readonly type: Type }>;

/** What entries of a log, from a number on, have to tell: names only, and nothing that was typed. */
export function eventsSince(log: readonly Entry[], from: number): readonly Told<'event'>[] {
  return log.slice(from).flatMap((entry) => eventOf(entry, log) ?? []);
}

function eventOf({ seq, what }: Entry, log: readonly Entry[]): Told<'event'> | undefined {
  const told = { onetenant: PROTOCOL, type: 'event', seq } as const;
  switch (what.type) {
    case 'did':
      return { ...told, what: 'did', ...namesIn(what), rejection: null };
    case 'refused':
      return { ...told, what: 'refused', command: what.command.type, events: [], rejection: what.rejection.code };
    case 'undid':
    case 'redid': {
      const deed = log[what.seq]?.what;
      return deed?.type === 'did' ? { ...told, what: what.type, ...namesIn(deed), rejection: null } : undefined;
    }
    default:
      return undefined;
  }
}

function namesIn({ command, events }: Extract<What, { readonly type: 'did' }>) {
  return { command: command.type, events: events.map(({ type }) => type) };
}

/** How far an attempt has come. Nothing of a test: how it stands is for its end. */
export function progressOf({ lesson, mode, progress }: Attempt): Told<'progress'> | undefined {
  if (mode === 'test') return undefined;
  return {
    onetenant: PROTOCOL,
    type: 'progress',
    lesson: lesson.id,
    mode,
    step: progress.current ?? null,
    stepsDone: progress.steps.filter(({ doneAt }) => doneAt !== undefined).length,
    steps: progress.steps.length,
    goalsMet: progress.verdicts.filter(({ state }) => state === 'met').length,
    goals: progress.verdicts.length,
  };
}

/** What came of an attempt; nothing while it is under way. */
export function resultOf(attempt: Attempt): Told<'result'> | undefined {
  if (!isOver(attempt)) return undefined;
  const { lesson, mode, progress } = attempt;
  const sum = (what: 'points' | 'of') => progress.verdicts.reduce((all, verdict) => all + verdict[what], 0);
  return {
    onetenant: PROTOCOL,
    type: 'result',
    lesson: lesson.id,
    mode,
    passed: progress.passed,
    points: sum('points'),
    of: sum('of'),
    goals: progress.verdicts.map(({ goal, state, points, of }) => ({ id: goal, state, points, of })),
  };
}
