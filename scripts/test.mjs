import { chooseSteps, runSteps } from './steps.mjs';
import { checkNode, findChromium, installPackages } from './prepare.mjs';

checkNode();
const { steps, problem } = chooseSteps(process.argv.slice(2));
if (problem) {
  console.error(problem);
  process.exit(1);
}

const results = await prepareAndRun();
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));

console.log(`\n${table(results)}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function prepareAndRun() {
  try {
    installPackages();
  } catch (error) {
    console.error(error.message);
    return [{ name: 'prepare', passed: 0, failed: 1, seconds: 0 }];
  }
  return runSteps(steps, steps.some(({ name }) => name === 'browser') ? await chromium() : {});
}

/** Without a browser the other steps still have something to say. */
async function chromium() {
  try {
    return { path: await findChromium() };
  } catch (error) {
    return { problem: error.message };
  }
}

function table(rows) {
  const lines = rows.map((row) =>
    row.skipped ? [row.name, '-', '-', 'not run'] : [row.name, row.passed, row.failed, row.seconds.toFixed(1)],
  );
  return [['step', 'passed', 'failed', 'seconds'], ...lines]
    .map(([name, ...figures]) => name.padEnd(10) + figures.map((figure) => String(figure).padStart(9)).join(''))
    .join('\n');
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
