import { TextPart } from '../i18n/TextPart';
import { useText } from '../i18n/useText';
import { VARIED, type Names } from '../scenarios/names';
import { queryFor, type NameFlaws } from '../scenarios/variation';
import { NotBegun, shortened, Why } from './NotBegun';

/**
 * What of an address cannot be begun: there is no such lesson, it has no such step, nothing is taken in such a mode,
 * it cannot be told with such names, or no attempt at its test is left.
 */
export type LessonFlaw =
  | {
      readonly code: 'lesson' | 'step' | 'mode';
      /** As the address names it. */
      readonly asked: string;
    }
  | { readonly code: 'names'; readonly lesson: string; readonly names: Names; readonly flaws: NameFlaws }
  | {
      readonly code: 'attempts';
      readonly lesson: string;
      /** The query of the address, for the ways on. */
      readonly search: string;
      readonly attempts: number;
      /** The run of an attempt that can be gone on with. */
      readonly open: string | undefined;
    };

/** Stands in place of a run of a lesson that an address asks for and that cannot be begun. */
export function LessonRefused({ flaw }: { readonly flaw: LessonFlaw }) {
  return (
    <NotBegun>
      {flaw.code === 'names' && (
        <TextPart part="lesson-page">
          <WhyNotNames {...flaw} />
        </TextPart>
      )}
      {flaw.code === 'attempts' && <WhyNoAttempt {...flaw} />}
      {flaw.code !== 'names' && flaw.code !== 'attempts' && <WhyNot {...flaw} />}
    </NotBegun>
  );
}

function WhyNot({ code, asked }: Exclude<LessonFlaw, { code: 'names' | 'attempts' }>) {
  const t = useText();
  return <Why title={t('runs.lesson.title')} why={t(`runs.lesson.${code}`, { name: shortened(asked) })} />;
}

function WhyNoAttempt({ lesson, search, attempts, open }: Extract<LessonFlaw, { code: 'attempts' }>) {
  const t = useText();
  return (
    <Why
      title={t('runs.lesson.attempts.title')}
      why={t('runs.lesson.attempts', { attempts })}
      instead={
        <>
          {open !== undefined && (
            <>
              <a href={`#/runs/${open}`}>{t('runs.lesson.attempts.open')}</a>
              <br />
            </>
          )}
          <a href={`#/lessons/${lesson}/practice${search}`}>{t('runs.lesson.attempts.practice')}</a>
          <br />
          <a href={`#/lessons/${lesson}${search}`}>{t('runs.lesson.attempts.page')}</a>
        </>
      }
    />
  );
}

function WhyNotNames({ lesson, names, flaws }: Extract<LessonFlaw, { code: 'names' }>) {
  const t = useText();
  return (
    <Why
      title={t('names.refused.title')}
      why={t('names.refused.text')}
      reasons={VARIED.flatMap((one) => {
        const flaw = flaws[one];
        if (!flaw) return [];
        const named = { field: t(`lessonPage.name.${one}`), name: shortened(names[one] ?? '') };
        return [t('names.refused.one', { ...named, why: t(`names.flaw.${flaw}`) })];
      })}
      instead={<a href={`#/lessons/${lesson}${queryFor(names)}`}>{t('names.refused.instead')}</a>}
    />
  );
}
