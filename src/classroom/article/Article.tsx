import { useEffect, useMemo, type ComponentType } from 'react';
import type { Language } from '../../i18n/languages';
import { useText } from '../../i18n/useText';
import { usePrinting } from '../../ui/usePrinting';
import { PageHead } from '../PageHead';
import { BlockOfPart } from './BlockOfPart';
import { Contents } from './Contents';
import { PARTS, SHOWN } from './outline';
import { PicturesContext } from './pictures';
import { goToPlace } from './places';
import styles from './Article.module.css';

type Props = {
  readonly language: Language;
  /** The part or the figure that is gone to. */
  readonly part: string | undefined;
  /** The page that a figure shows, at the size of the original. */
  readonly Picture: ComponentType<{ readonly name: string }>;
  /** Brings what the figures with these names are drawn with. */
  readonly loadPictures: (names: readonly string[], language: Language) => Promise<void>;
};

/** The source article in other words, its figures as live pictures, and every step of it as a way into its lesson. */
export function Article({ language, part, Picture, loadPictures }: Props) {
  const t = useText();
  const title = t('article.title');
  const all = usePrinting();
  const pictures = useMemo(() => ({ Picture, all }), [Picture, all]);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (part !== undefined) goToPlace(part);
  }, [part]);

  // So that all is there once somebody prints, which waits for nothing. What fails is met where it is shown.
  useEffect(() => void loadPictures(SHOWN, language).catch(() => undefined), [loadPictures, language]);

  const printAll = () =>
    void loadPictures(SHOWN, language).then(
      () => print(),
      () => print(),
    );
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <div className={styles.columns}>
        <Contents />
        <main className={styles.article}>
          <h1>{title}</h1>
          <p className={styles.lead}>{t('article.lead')}</p>
          <p className={styles.onScreen}>
            {t('article.live')}{' '}
            <button type="button" onClick={printAll}>
              {t('article.print')}
            </button>
          </p>
          <PicturesContext value={pictures}>
            {PARTS.map(({ id, blocks }) => (
              <div key={id} className={styles.part}>
                <h2 id={id} tabIndex={-1}>
                  {t(`article.part.${id}`)}
                </h2>
                {blocks.map((block, at) => (
                  // The blocks of a part never change places.
                  <BlockOfPart key={at} block={block} />
                ))}
              </div>
            ))}
          </PicturesContext>
          <p className={styles.notReal}>{t('article.notReal')}</p>
        </main>
      </div>
    </div>
  );
}
