export function findChromium(): Promise<string>;
export function browserPaths(platform: string, env: Record<string, string | undefined>, home: string): string[];
export function installers(platform: string, isAdministrator: boolean): string[][];
