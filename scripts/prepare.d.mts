export { findChromium } from './chromium.mjs';

export const root: string;
export function checkNode(): void;
export function acceptsNode(version: string, range: string): boolean;
export function installPackages(): void;
export function isStale(locked: number, installed: number | undefined): boolean;
export function programOf(packageName: string, command?: string): string;
