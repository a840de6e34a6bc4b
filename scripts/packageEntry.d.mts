import type { Plugin } from 'vite';

export function packageEntry(): Plugin;
