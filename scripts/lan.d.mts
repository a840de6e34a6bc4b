import type { NetworkInterfaceInfo } from 'node:os';

export function addressesOnNetwork(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  port: number | string,
): string[];
export function withRoomAddress(html: string, address: string): string;
export function withRoomService(html: string): string;
