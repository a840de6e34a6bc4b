import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages';
import { loadLessonTitle } from '../../i18n/lessonTitle';
import type { LessonId } from '../../scenarios/lessonList';
import { NotPackaged } from '../../store/packaging/buildFiles';
import { makePackage } from '../../store/packaging/makePackage';
import { offerFile } from '../../store/share/offerFile';
import type { LessonPackage } from '../../training/package/lessonPackage';
import type { Tokens } from '../../training/tokens';
import { NotLoaded } from '../../ui/onDemand';

/** How far a package is. */
export type Making =
  | { readonly at: 'rest' }
  /** `of` is 0 until it is known how many files there are. */
  | { readonly at: 'fetching'; readonly done: number; readonly of: number }
  | { readonly at: 'made'; readonly file: string; readonly megabytes: number }
  | { readonly at: 'failed'; readonly code: NotPackaged['code'] | 'texts'; readonly path: string };

type Wish = {
  readonly id: LessonId;
  readonly tokens: Tokens;
  readonly about: LessonPackage;
  readonly languages: readonly [Language, ...Language[]];
};

/** Makes packages and offers them as files, and says how far it is. What is under way ends when the page is left. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ at: 'rest' });
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);

  const onFetched = (done: number, of: number) => setMaking({ at: 'fetching', done, of });

  const make = async ({ id, tokens, about, languages: [first, ...others] }: Wish) => {
    const { signal } = (leaving.current = new AbortController());
    onFetched(0, 0);
    try {
      const titleIn = (language: Language) => loadLessonTitle(language, id, tokens);
      const titles = [await titleIn(first), ...(await Promise.all(others.map(titleIn)))] as const;
      const zip = await makePackage({ about, titles, signal, onFetched });
      const file = `onetenant-${about.lesson}-${about.standard}.zip`;
      // The type of what fflate makes leaves open whether its memory is shared, which a file's must not be.
      offerFile(file, new Blob([new Uint8Array(zip)]), 'application/zip');
      setMaking({ at: 'made', file, megabytes: Math.round(zip.length / 100_000) / 10 });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof NotPackaged) setMaking({ at: 'failed', code: error.code, path: error.path });
      else if (error instanceof NotLoaded) setMaking({ at: 'failed', code: 'texts', path: '' });
      else throw error;
    }
  };

  /** What came of the last one is of no interest once something else is chosen. */
  const forget = () => setMaking((now) => (now.at === 'fetching' ? now : { at: 'rest' }));

  return { making, make, forget };
}
