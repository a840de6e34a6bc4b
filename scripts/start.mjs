import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { addressesOnNetwork, withRoomAddress } from './lan.mjs';
import { writeOffline } from './offline.mjs';
import { checkNode, installPackages, root } from './prepare.mjs';

const PORT = 4173;
const ON_NETWORK = '--lan';

const unknown = process.argv.slice(2).filter((word) => word !== ON_NETWORK);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(' ')}: npm start, or npm start -- ${ON_NETWORK} for the room's network.`);
  process.exit(1);
}

try {
  checkNode();
  installPackages();
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start() {
  // Set to anything else, it would make a development build of React.
  process.env.NODE_ENV = 'production';
  const { build, preview } = await import('vite');

  console.log('Building OneTenant …');
  await build({ root, logLevel: 'warn' });
  // Without strictPort, Vite takes the next free port.
  const port = Number(process.env.PORT) || PORT;
  const isOnNetwork = process.argv.includes(ON_NETWORK);
  const host = isOnNetwork ? '0.0.0.0' : '127.0.0.1';
  const server = await preview({ root, logLevel: 'warn', preview: { host, port, strictPort: false } });
  const { port: taken } = new URL(server.resolvedUrls.local[0]);
  const address = `http://127.0.0.1:${taken}/`;

  console.log(`OneTenant runs at ${address} (Ctrl+C ends it)`);
  if (isOnNetwork) tellRoom(taken);
  process.once('SIGINT', () => server.close().finally(() => process.exit(0)));
  openBrowser(address);
}

/** Tells the trainer where others come to, and the page too, whose links and codes then lead there. */
function tellRoom(port) {
  const [first, ...others] = addressesOnNetwork(networkInterfaces(), port);
  if (!first) return console.log('This computer is in no network that others could come by.');

  const page = join(root, 'dist', 'index.html');
  writeFileSync(page, withRoomAddress(readFileSync(page, 'utf8'), first));
  // The list must have the page as it is now.
  writeOffline(join(root, 'dist'));
  console.log(`On the room's network: ${[first, ...others].join(' or ')}`);
  console.log('Everybody in that network can open it there; each browser keeps its own runs.');
}

function openBrowser(address) {
  const command = opener(process.platform, process.env);
  // Detached, so that Ctrl+C does not end the browser too.
  if (command)
    spawn(`${command} ${address}`, { shell: true, detached: true, windowsHide: true, stdio: 'ignore' }).unref();
}

function opener(platform, env) {
  if (env.CI) return undefined;
  if (platform === 'darwin') return 'open';
  // The empty text is the window's title, which `start` would otherwise take the address for.
  if (platform === 'win32') return 'start ""';
  return env.DISPLAY || env.WAYLAND_DISPLAY ? 'xdg-open' : undefined;
}
