import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCheck, countPlaywright, countVitest } from './counts.mjs';
import { programOf, root } from './prepare.mjs';
import { startProgram, stopOnSignals, wasStopped } from './programs.mjs';

const VITEST = ['--reporter=default', '--reporter=json'];
const PLAYWRIGHT = ['--reporter=list,json', '--forbid-only'];

/**
 * In this order; `script` is the line of package.json, so that `npm run lint` and `npm test` mean the same. Those that only
 * read, and mostly on one core, run at the same time.
 */
const STEPS = [
  { name: 'types', script: 'types', count: countCheck, onlyReads: true },
  { name: 'lint', script: 'lint', count: countCheck, onlyReads: true },
  { name: 'unused', script: 'unused', count: countCheck, onlyReads: true },
  { name: 'format', script: 'format:check', count: countCheck, onlyReads: true },
  { name: 'unit', script: 'unit', options: VITEST, count: countVitest },
  { name: 'build', script: 'build', count: countCheck },
  { name: 'single', script: 'build:single', count: countCheck },
  { name: 'size', script: 'unit', options: ['--config=vitest.size.config.ts', ...VITEST], count: countVitest },
  { name: 'browser', script: 'browser', options: PLAYWRIGHT, count: countPlaywright },
];
const BUILDS = ['build', 'single'];
const READ_THE_BUILDS = ['size', 'browser'];
const PACKAGE_OF = { tsc: 'typescript', playwright: '@playwright/test' };

/** The steps with these names, all where none is given. */
export function chooseSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    return {
      problem: `No step is called ${unknown.join(', ')}; there are ${STEPS.map((step) => step.name).join(', ')}.`,
    };
  }
  return { steps: STEPS.filter(({ name }) => names.length === 0 || names.includes(name)) };
}

/** Runs every step, whatever became of the ones before; only a failed build takes with it what reads the build. */
export async function runSteps(steps, chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'onetenant-'));
  const port = process.env.ONETENANT_PORT || (await freePort());
  const given = (step) => ({ report: join(folder, `${step.name}.json`), port, chromium });
  stopOnSignals();

  const results = [];
  const started = steps.filter(({ onlyReads }) => onlyReads).map((step) => ({ step, ...startStep(step, given(step)) }));
  for (const { step, result, say } of started) {
    sayName(step);
    results.push(await result);
    say();
  }
  for (const step of steps.filter(({ onlyReads }) => !onlyReads)) {
    const isBuilt = !results.some((one) => BUILDS.includes(one.name) && one.failed);
    const lacksBuild = READ_THE_BUILDS.includes(step.name) && !isBuilt;
    if (lacksBuild || wasStopped()) results.push({ name: step.name, passed: 0, failed: 0, seconds: 0, skipped: true });
    else {
      sayName(step);
      results.push(await startStep(step, given(step)).result);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return results;
}

function sayName({ name }) {
  console.log(`\n── ${name} ──`);
}

function startStep(step, { report, port, chromium }) {
  if (step.name === 'browser' && chromium.problem) {
    console.error(chromium.problem);
    return { result: Promise.resolve({ name: step.name, passed: 0, failed: 1, seconds: 0 }) };
  }

  const started = performance.now();
  const outputFile = step.count === countVitest ? [`--outputFile.json=${report}`] : [];
  const variables = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ONETENANT_PORT: port, CHROME_PATH: chromium.path };
  const { ended, say } = startScript(step, [...(step.options ?? []), ...outputFile], variables);
  const result = ended.then((exitCode) => ({
    name: step.name,
    ...step.count(exitCode, read(report)),
    seconds: (performance.now() - started) / 1000,
  }));
  return { result, say };
}

function startScript({ script, onlyReads }, options, variables) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [command, ...words] = scripts[script].split(' ');
  const program = programOf(PACKAGE_OF[command] ?? command, command);
  // Each tool chooses its own NODE_ENV; one from outside would make React's other build.
  const env = { ...process.env, ...variables, NODE_ENV: undefined };
  return startProgram([program, ...words, ...options], { cwd: root, env, held: onlyReads });
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
