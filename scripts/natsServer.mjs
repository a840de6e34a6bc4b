import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server', '/opt/homebrew/bin/nats-server'];
const INSTALL = 'apt-get install -y nats-server';

/**
 * The program of a NATS server, for tests. Installs Debian's where that needs no password. Throws, with what to do, where
 * there is none.
 */
export function findNatsServer() {
  const named = process.env.NATS_SERVER_PATH;
  if (named && !existsSync(named)) throw new Error(`NATS_SERVER_PATH names ${named}, where there is no file.`);

  const found = named || installed() || (install() && installed());
  if (found) return found;
  throw new Error(
    'These tests need nats-server: install the package "nats-server" of Debian, or get one from https://nats.io; ' +
      'NATS_SERVER_PATH may name one that stands elsewhere.',
  );
}

function installed() {
  return NAMES.find((name) => runs(`${name} --version`));
}

function install() {
  if (process.platform !== 'linux' || !runs('apt-get --version')) return false;
  const sudo = process.getuid() === 0 ? '' : 'sudo -n ';
  runs(`${sudo}apt-get update`);
  return runs(sudo + INSTALL);
}

function runs(command) {
  return spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;
}
