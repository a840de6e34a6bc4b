import { useText } from '../i18n/useText';
import { NotBegun, shortened, Why } from './NotBegun';

/** What of an address cannot be begun: there is no such lesson, it has no such step, or nothing is taken in such a mode. */
export type LessonFlaw = {
  readonly code: 'lesson' | 'step' | 'mode';
  /** As the address names it. */
  readonly asked: string;
};

/** Stands in place of a run of a lesson that an address asks for and that cannot be begun. */
export function LessonRefused({ flaw }: { readonly flaw: LessonFlaw }) {
  return (
    <NotBegun>
      <WhyNot {...flaw} />
    </NotBegun>
  );
}

function WhyNot({ code, asked }: LessonFlaw) {
  const t = useText();
  return <Why title={t('runs.lesson.title')} why={t(`runs.lesson.${code}`, { name: shortened(asked) })} />;
}
