export const FIRST_LOOK_HASH: string;
export function withFirstLook(html: string): string;
export function hashOf(content: string): string;
