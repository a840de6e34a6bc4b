import { spawn } from 'node:child_process';

const running = new Set();
let isStopped = false;

/**
 * Runs a program of Node, and answers with the code that it ended with once all that it says has been said. With `held`
 * nothing is said before `say` is called, so that programs that run at the same time do not talk at once.
 */
export function startProgram(words, { cwd, env, held = false } = {}) {
  const program = spawn(process.execPath, words, { cwd, env, stdio: held ? ['inherit', 'pipe', 'pipe'] : 'inherit' });
  const said = [];
  program.stdout?.on('data', (part) => said.push([process.stdout, part]));
  program.stderr?.on('data', (part) => said.push([process.stderr, part]));
  running.add(program);
  program.once('exit', (_code, signal) => {
    // What it has started itself may go on for a while, and would hold the line.
    if (signal) [program.stdout, program.stderr].forEach((line) => line?.destroy());
  });
  const ended = new Promise((resolve) => {
    program.once('error', (error) => {
      said.push([process.stderr, `${error.message}\n`]);
      resolve(1);
    });
    program.once('close', (code) => resolve(code ?? 1));
  }).finally(() => running.delete(program));
  return { ended, say: () => said.forEach(([to, part]) => to.write(part)) };
}

/** Ends all that runs; what has been started by a terminal is told by the terminal itself. */
export function stopPrograms() {
  for (const program of running) program.kill();
}

/** Has a signal end what runs, and lets nothing start after it. */
export function stopOnSignals() {
  process.on('SIGINT', () => {
    isStopped = true;
  });
  process.on('SIGTERM', () => {
    isStopped = true;
    stopPrograms();
  });
}

/** Whether somebody has asked for the end. */
export function wasStopped() {
  return isStopped;
}
