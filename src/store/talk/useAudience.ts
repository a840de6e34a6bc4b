import { create } from 'zustand';
import type { Here, Playing } from './message';

/** The window that the audience sees, where one is there, and what it does now. */
type Audience = { readonly id: string; readonly playing: Playing };

/** What the desk knows of it. */
export const useAudience = create<{ readonly audience: Audience | undefined }>(() => ({ audience: undefined }));

/**
 * Takes a window for the audience's, and answers with whether it is: of several, the one that was opened last, or another
 * one where that is silent.
 */
export function meetAudience(id: string, { playing, asks }: Here, isSilent: boolean): boolean {
  const { audience } = useAudience.getState();
  if (audience && audience.id !== id && !asks && !isSilent) return false;
  if (audience?.id !== id || audience.playing !== playing) useAudience.setState({ audience: { id, playing } });
  return true;
}

/** Knows of no such window any more: of the one with this id, or of any. */
export function forgetAudience(id?: string): void {
  const { audience } = useAudience.getState();
  if (audience && (id ?? audience.id) === audience.id) useAudience.setState({ audience: undefined });
}
