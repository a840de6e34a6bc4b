export const FILE_LIST: string;
export const WORKER: string;
export function writeFileList(folder: string): void;
export function makeFileList(files: readonly (readonly [path: string, content: string | Uint8Array])[]): string;
export function integrityOf(content: string | Uint8Array): string;
