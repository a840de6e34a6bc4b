import type { Plugin } from 'vite';

export function quickStart(): Plugin;
export const FIRST_LOOK_HASH: string;
