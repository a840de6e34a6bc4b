import type { TextOf } from '../../i18n/useText';
import type { FrameName } from '../frame/beside';
import type { Changes } from './changesIn';

const MOST = 3;

/** The sentences that say what has changed on a page, for ears. Which page is meant is said where there are two. */
export function changeWords(t: TextOf, { said, gone, rows }: Changes, where: FrameName | 'only'): string {
  const changed = [...said, ...rows.map(({ count, before }) => t('shell.rows', { count, before }))];
  const sentence = (key: 'shell.changed' | 'shell.gone', words: readonly string[]) =>
    words.length > 0
      ? [
          t(key, {
            where,
            what: words.slice(0, MOST).map(withoutStop).join('; '),
            more: Math.max(0, words.length - MOST),
          }),
        ]
      : [];
  return [...sentence('shell.changed', changed), ...sentence('shell.gone', gone)].join(' ');
}

// What is read out is the end of a sentence of ours.
function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
