import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

export function addressesOf(listening: {
  readonly interfaces: Interfaces;
  readonly host: string;
  readonly port: number;
  readonly origins: readonly string[];
}): string[];
export function addressesOnNetwork(interfaces: Interfaces, port: number | string): string[];
export function originsOf(words: string): string[];
export function withRoomAddress(html: string, address: string): string;
export function withRoomService(html: string): string;
