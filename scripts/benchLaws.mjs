// Walks the laws over 100,000 random commands and more: each law is held against LAW_RUNS walks of some 35 entries.
import { spawnSync } from 'node:child_process';
import { programOf, root } from './prepare.mjs';

const WALKS = '3000';
const env = { LAW_SEED: String(Date.now() % 0x7fffffff), LAW_RUNS: WALKS, ...process.env };
console.log(`LAW_SEED=${env.LAW_SEED} LAW_RUNS=${env.LAW_RUNS}`);
const run = ['run', 'tests/core/laws/randomWalks.test.ts'];
const { status } = spawnSync(process.execPath, [programOf('vitest'), ...run], { cwd: root, env, stdio: 'inherit' });
process.exit(status ?? 1);
