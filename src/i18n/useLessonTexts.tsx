import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

export type LessonTexts = ReturnType<typeof useLessonTexts>;
type Facts = Readonly<Record<string, string>>;

/** The texts of a lesson with its tokens and facts put in: `plain('step.try.title')`; `rich` has names of controls in bold. */
export function useLessonTexts(lesson: string, tokens: Facts) {
  const intl = useIntl();
  return useMemo(() => {
    const id = (key: string) => `lesson.${lesson}.${key}`;
    const bold = (words: ReactNode) => <b>{words}</b>;
    return {
      plain: (key: string, facts?: Facts) => intl.formatMessage({ id: id(key) }, { ...tokens, ...facts }),
      rich: (key: string, facts?: Facts) => intl.formatMessage({ id: id(key) }, { ...tokens, ...facts, b: bold }),
    };
  }, [intl, lesson, tokens]);
}
