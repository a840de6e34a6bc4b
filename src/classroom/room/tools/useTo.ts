import { useText } from '../../../i18n/useText';
import type { Seated } from '../../../training/room/need';

/** Whom something goes to: those who are chosen, or all where nobody is; and how that is said. */
export function useTo(chosen: readonly Seated[]) {
  const t = useText();
  const [first] = chosen;
  const to: 'all' | string[] = first ? chosen.map(({ key }) => key) : 'all';
  if (!first) return { to, words: t('room.to.all') };
  return { to, words: chosen.length === 1 ? first.name : t('room.to.some', { count: chosen.length }) };
}
