import type { Plugin } from 'vite';

export function offline(): Plugin;
export function writeOffline(folder: string): void;
export function makeWorker(list: string | Uint8Array): string;
