import { useText } from '../i18n/useText';
import type { NamesFlaw } from './names/namesFlaw';
import { NamesRefused } from './names/NamesRefused';
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
  | ({ readonly code: 'names'; readonly lesson: string } & NamesFlaw)
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
  if (flaw.code === 'names') return <NamesRefused of="lesson" form={`#/lessons/${flaw.lesson}`} flaw={flaw} />;
  return <NotBegun>{flaw.code === 'attempts' ? <WhyNoAttempt {...flaw} /> : <WhyNot {...flaw} />}</NotBegun>;
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
