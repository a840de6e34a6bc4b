// @vitest-environment node
import { readFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { addressesOf, addressesOnNetwork, originsOf, withRoomAddress, withRoomService } from '../../scripts/lan.mjs';

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null, ...more }) as NetworkInterfaceInfo;

describe('the addresses on the room’s network', () => {
  test('are those that others reach, the likeliest for a telephone first', () => {
    const interfaces = {
      lo: [at('127.0.0.1', { internal: true })],
      docker0: [at('172.17.0.1')],
      eth0: [at('10.1.2.3'), at('84.1.2.3')],
      wlan0: [at('192.168.1.20')],
    };
    expect(addressesOnNetwork(interfaces, 4173)).toEqual([
      'http://192.168.1.20:4173/',
      'http://10.1.2.3:4173/',
      'http://84.1.2.3:4173/',
      'http://172.17.0.1:4173/',
    ]);
  });

  test('are none where there is no network', () => {
    expect(addressesOnNetwork({ lo: [at('127.0.0.1', { internal: true })] }, 4173)).toEqual([]);
  });

  test('stand in the page, which has a place for one', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(withRoomAddress(page, 'http://10.1.2.3:4173/')).toContain(
      '<meta name="room-address" content="http://10.1.2.3:4173/" />',
    );
  });
});

describe('learners are told', () => {
  const interfaces = { wlan0: [at('192.168.1.20')], eth0: [at('10.1.2.3')] };
  const listening = { interfaces, host: '', port: 4173, origins: [] };

  test('the addresses on the network', () => {
    expect(addressesOf(listening)).toEqual(['http://192.168.1.20:4173/', 'http://10.1.2.3:4173/']);
    expect(addressesOf({ ...listening, host: '0.0.0.0' })).toHaveLength(2);
  });

  test('this computer’s own where it is in no network', () => {
    expect(addressesOf({ ...listening, interfaces: {} })).toEqual(['http://127.0.0.1:4173/']);
  });

  test('the one that is listened at, where that is said', () => {
    expect(addressesOf({ ...listening, host: '10.1.2.3' })).toEqual(['http://10.1.2.3:4173/']);
    expect(addressesOf({ ...listening, host: '::1' })).toEqual(['http://[::1]:4173/']);
  });

  test('those of the proxy, where there is one', () => {
    const origins = originsOf('https://class.example/  https://other.example:8443');
    expect(origins).toEqual(['https://class.example', 'https://other.example:8443']);
    expect(addressesOf({ ...listening, host: '127.0.0.1', origins })).toEqual([
      'https://class.example/',
      'https://other.example:8443/',
    ]);
  });

  test('nothing where an origin is none, which is said', () => {
    expect(originsOf('')).toEqual([]);
    for (const origin of ['class.example', 'file:///class', 'https://class.example/room']) {
      expect(() => originsOf(origin)).toThrow(`ORIGIN: ${origin} is no origin`);
    }
  });
});

test('a page that a classroom’s service hands out says so', () => {
  expect(withRoomService(readFileSync('index.html', 'utf8'))).toContain('<meta name="room-service" content="room" />');
});
