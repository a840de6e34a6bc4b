type Given = {
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
  readonly held?: boolean;
};

export function startProgram(words: readonly string[], given?: Given): { ended: Promise<number>; say: () => void };
export function stopPrograms(): void;
export function stopOnSignals(): void;
export function wasStopped(): boolean;
