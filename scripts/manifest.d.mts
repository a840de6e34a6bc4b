type Chunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] };
type Manifest = Record<string, Chunk>;

export function filesOf(manifest: Manifest, entries: string[]): string[];
export function startPageFiles(manifest: Manifest): string[];
export function siteFiles(manifest: Manifest, sites: string[]): { site: string; files: string[] }[];
