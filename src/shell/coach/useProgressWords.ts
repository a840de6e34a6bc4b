import { useState } from 'react';
import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import type { LessonTexts } from '../../i18n/useLessonTexts';

/** What a screen reader is told of the last news: what is done and what comes next, or that a wrong turn was taken. */
export function useProgressWords({ mode, progress }: Attempt, texts: LessonTexts): string {
  const t = useText();
  const [last, setLast] = useState(progress);
  const [words, setWords] = useState('');
  if (last !== progress) {
    setLast(progress);
    setWords(mode === 'test' ? '' : news());
  }
  return words;

  function news(): string {
    const wasDone = new Set(last.steps.filter(({ doneAt }) => doneAt !== undefined).map(({ id }) => id));
    const done = progress.steps.findLast(({ id, doneAt }) => doneAt !== undefined && !wasDone.has(id));
    const turn = progress.wrong.find(
      ({ id, stands }) => stands && !last.wrong.some((one) => one.id === id && one.stands),
    );
    if (turn) return `${t('coach.wrong')}: ${texts.plain(`wrong.${turn.id}`, turn.facts)}`;
    if (!done) return '';
    const title = (id: string) => texts.plain(`step.${id}.title`);
    if (progress.current === undefined) return t('coach.done', { title: title(done.id) });
    return t('coach.doneNext', { done: title(done.id), next: title(progress.current) });
  }
}
