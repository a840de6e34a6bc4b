import type { Plugin } from 'vite';

export function compiledTexts(): Plugin;
export function compileTexts(json: string, file: string): string;
