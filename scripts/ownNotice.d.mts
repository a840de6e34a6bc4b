import type { Plugin } from 'vite';

export function ownNotice(): Plugin;
