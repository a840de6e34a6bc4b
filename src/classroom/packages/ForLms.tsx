import { useEffect } from 'react';
import { useLessonTexts } from '../../i18n/useLessonTexts';
import { useText } from '../../i18n/useText';
import type { LessonId } from '../../scenarios/lessonList';
import { brandOf } from '../../store/brand/brandAsked';
import { noPackagesHere } from '../../store/packaging/noPackagesHere';
import type { Lesson } from '../../training/lesson';
import type { NamesOfPage } from '../lesson-page/namesOfPage';
import { PackageForm } from './PackageForm';

const WAYS = ['make', 'upload', 'try'] as const;

type Props = { readonly lesson: Lesson; readonly id: LessonId; readonly told: NamesOfPage };

/** `#/lessons/<lesson>/package`: what a package is, and the form that makes one; or why none can be made here, and where one can. */
export function ForLms({ lesson, id, told: { tokens, names, brand, query } }: Props) {
  const t = useText();
  const texts = useLessonTexts(id, tokens);
  const title = texts.plain('title');
  const heading = t('package.title', { title });
  const reason = noPackagesHere();

  useEffect(() => {
    document.title = `${heading} – ${t('shell.product')}`;
  }, [heading, t]);

  return (
    <>
      <p>
        <a href={`#/lessons/${id}${query}`}>{t('package.back', { title })}</a>
      </p>
      <h1>{heading}</h1>
      <p>{t('package.lead')}</p>
      {reason ? (
        <p role="alert">{t(`package.notHere.${reason}`)}</p>
      ) : (
        <>
          <ol>
            {WAYS.map((way) => (
              <li key={way}>{t(`package.way.${way}`)}</li>
            ))}
          </ol>
          <PackageForm lesson={lesson} id={id} tokens={tokens} names={names} brand={brandOf(brand)} />
        </>
      )}
    </>
  );
}
