export function findChromium(wish?: { withWindow?: boolean }): Promise<string>;
export function browserPaths(platform: string, env: Record<string, string | undefined>, home: string): string[];
export function windowlessPaths(platform: string, env: Record<string, string | undefined>): string[];
export function installers(platform: string, isAdministrator: boolean): string[][];
