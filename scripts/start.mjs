import { spawn } from 'node:child_process';
import { checkNode, installPackages, root } from './prepare.mjs';

const PORT = 4173;

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
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: false } });
  const address = server.resolvedUrls.local[0];

  console.log(`OneTenant runs at ${address} (Ctrl+C ends it)`);
  process.once('SIGINT', () => server.close().finally(() => process.exit(0)));
  openBrowser(address);
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
