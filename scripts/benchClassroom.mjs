// A class of simulated learners in a room that is really served: from a deed to the board, beside a relay that keeps
// nothing. `--seconds=10 --seats=30 --school=200` is a short try.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vite';
import { measureClass } from './benchClass.mjs';
import { disturb, startRelay, startServices } from './benchServices.mjs';
import { printTable } from './benchTable.mjs';
import { checkNode, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const number = (preset) => ({ type: 'string', default: String(preset) });
const { values } = parseArgs({ options: { seconds: number(120), seats: number(60), school: number(1000) } });
const [seconds, seats, school] = [values.seconds, values.seats, values.school].map(Number);

const SERVICES = 4;
const ROUNDS = 2;
const BUDGETS = { median: 100, late: 500, schoolMedian: 250, schoolLate: 2000, perSeat: 500, times: 1.2 };

await build({ root, logLevel: 'warn' });
const { log, format, startNatsServer } = await sources();
if (log.length <= seconds) throw new Error('There are not so many deeds.');
const klass = { seats, seconds, log, format };
const rows = [];

const relayed = await measured(startRelay(), klass);
const alone = await measured(startServices({ services: 1 }), klass);
tell(`${seats} seats, files`, alone, relayed, { median: BUDGETS.median, late: BUDGETS.late });

const nats = await startNatsServer();
try {
  const all = await measured(startServices({ services: SERVICES, nats: nats.address }), { ...klass, seats: school });
  const budgets = { median: BUDGETS.schoolMedian, late: BUDGETS.schoolLate };
  tell(`${school} seats, ${SERVICES} services on JetStream`, all, relayed, budgets);
} finally {
  await nats.end();
}

const calm = [];
const disturbed = [];
for (let round = 0; round < ROUNDS; round++) {
  const short = { ...klass, seconds: Math.ceil(seconds / ROUNDS) };
  const beside = (services) => disturb(services, klass);
  calm.push(...(await measured(startServices({ services: 1 }), short)).times);
  disturbed.push(...(await measured(startServices({ services: 1 }), { ...short, beside })).times);
}
for (const [what, share] of Object.entries({ median: 0.5, '99th percentile': 0.99 })) {
  const [ours, without] = [at(disturbed, share), at(calm, share)];
  addRow(`one floods, one hangs: ${what} of the others`, ms(ours), ms(without), ours / without, BUDGETS.times, 'times');
}

printTable([[`deed to board, ${availableParallelism()} cores`, 'OneTenant', 'baseline', 'budget'], ...rows]);
process.exitCode = rows.every(({ isKept }) => isKept) ? 0 : 1;

/** The deeds, and what is written in TypeScript. */
async function sources() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const [{ signingLog }, { FORMAT }, servers] = await Promise.all(
    ['./tests/server/logs.ts', './src/store/log/migrations.ts', './tests/server/natsServer.ts'].map((path) =>
      server.ssrLoadModule(path),
    ),
  );
  await server.close();
  return { log: signingLog(Math.ceil(seconds / 2) + 1), format: FORMAT, ...servers };
}

async function measured(starting, wish) {
  const services = await starting;
  try {
    return await measureClass(services, wish);
  } finally {
    await services.end();
  }
}

function tell(what, { times, faults, perSeat }, { times: plain }, { median, late }) {
  addRow(`${what}: median`, ms(at(times, 0.5)), ms(at(plain, 0.5)), at(times, 0.5), median, 'ms');
  addRow(`${what}: 99th percentile`, ms(at(times, 0.99)), ms(at(plain, 0.99)), at(times, 0.99), late, 'ms');
  addRow(`${what}: memory of a seat`, `${(perSeat / 1000).toFixed(0)} kB`, '', perSeat / 1000, BUDGETS.perSeat, 'kB');
  addRow(`${what}: lost, or twice there`, `${faults} of ${times.length} deeds`, '', faults, 0, '');
}

function addRow(what, ours, plain, figure, budget, unit) {
  const shown = unit === 'times' ? `${figure.toFixed(2)} of ` : 'of ';
  rows.push(Object.assign([what, ours, plain, `${shown}${budget} ${unit}`.trim()], { isKept: figure <= budget }));
}

function at(times, share) {
  return times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)];
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}
