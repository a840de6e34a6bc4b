import type { Plugin } from 'vite';

type Parts = Readonly<Record<'html' | 'style' | 'script' | 'notices' | 'icon' | 'withoutScript', string>>;

export function oneFile(fileName: string): Plugin;
export function packInOne(parts: Parts): string;
