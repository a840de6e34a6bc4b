// The whole of `npm test`, twice in a row, beside endless loops that keep every core busy: as on a slower machine.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const TIMES = 2;

const loops = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);
const endLoops = () => loops.forEach((loop) => loop.kill('SIGKILL'));
process.on('exit', endLoops);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

for (let time = 1; time <= TIMES; time++) {
  console.log(`\nTime ${time} of ${TIMES}, beside ${loops.length} endless loops`);
  const test = spawnSync(process.execPath, [join(root, 'scripts/test.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (test.status !== 0) process.exit(1);
}
// They would keep this program, and the computer, from ever ending.
endLoops();
