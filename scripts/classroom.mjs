import { rmSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressesOf, originsOf, withRoomAddress, withRoomService } from './lan.mjs';
import { checkNode, installPackages, root } from './prepare.mjs';

const PORT = 4173;
const NEW = '--new';
/** For tests, and to start again quickly: the page as it was built last. */
const BUILT = '--built';

const unknown = process.argv.slice(2).filter((word) => ![NEW, BUILT].includes(word));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(' ')}: npm run classroom, or npm run classroom -- ${NEW} for a new room.`);
  process.exit(1);
}

try {
  checkNode();
  installPackages();
  await start();
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? `${error.message}: PORT=4180 npm run classroom takes another.` : error.message,
  );
  process.exit(1);
}

async function start() {
  // Set to anything else, it would make a development build of React.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  if (!process.argv.includes(BUILT)) {
    console.log('Building OneTenant …');
    await build({ root, logLevel: 'warn' });
  }
  const { openClassroom } = await buildService(build);

  const port = Number(process.env.PORT) || PORT;
  const host = process.env.HOST || '';
  const origins = originsOf(process.env.ORIGIN || '');
  const [address, ...others] = addressesOf({ interfaces: networkInterfaces(), host, port, origins });
  // Of this computer: what opens the desk goes over no network.
  const [here] = addressesOf({ interfaces: {}, host, port, origins: [] });
  const classroom = await openClassroom({
    folder: process.env.ONETENANT_ROOMS || join(root, 'rooms'),
    nats: process.env.NATS_URL || undefined,
    isNew: process.argv.includes(NEW),
    page: join(root, 'dist'),
    change: (page) => withRoomService(withRoomAddress(page, address)),
    host: host || '0.0.0.0',
    port,
    address,
    origins,
  });
  await tell(classroom, { here, address, others });
  const end = () => classroom.close().finally(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** The service is of the same sources as the page. Node reads no TypeScript before version 22.18. */
async function buildService(build) {
  const outDir = join(root, 'node_modules', '.cache', 'onetenant', `service-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'server/classroom.ts', outDir, target: 'node20', emptyOutDir: true },
  });
  const service = await import(pathToFileURL(join(outDir, 'classroom.js')).href);
  rmSync(outDir, { recursive: true, force: true });
  return service;
}

async function tell({ room, secret, pin, seats }, { here, address, others }) {
  const { encodeQR } = await import('qr');
  const link = `${address}#/join?pin=${pin}`;
  console.log(encodeQR(link, 'ascii', { ecc: 'low', border: 2 }));
  console.log(`Learners:  ${address}#/join   PIN ${pin.slice(0, 3)} ${pin.slice(3)}`);
  if (others.length > 0) console.log(`           or at ${others.join(' or ')}`);
  if (seats > 0) console.log(`           ${seats} seats are taken from before; --new opens a new room.`);
  console.log(`Trainer:   ${here}#/room/${room}.${secret}`);
  console.log('           The link opens the desk: keep it to yourself.');
  console.log('Ctrl+C ends it. All that was done stays, and goes on when it is started again.');
}
