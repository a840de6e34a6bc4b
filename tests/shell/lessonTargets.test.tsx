import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import type { Lesson, Step } from '../../src/training/lesson';
import { withIds } from '../../src/training/things';
import { withTokens } from '../../src/training/tokens';
import { addressShown, worldNow } from '../kit/open';
import { openLesson } from '../kit/openLesson';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));
const CASES = LESSONS.flatMap((lesson) => lesson.steps.map((step) => ({ id: lesson.id, name: step.id, lesson, step })));
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex]';

// Law 5
describe('in every lesson', () => {
  test.each(CASES.filter(({ step }) => step.at !== undefined && step.target === undefined))(
    '$id: the page of the step $name is shown',
    async ({ lesson, step }) => {
      await openLesson(lesson.id, { step: step.id });
      expect(pageShown()).toBe(named(step.at ?? '', lesson));
    },
  );

  test.each(CASES.filter(({ step }) => step.target !== undefined))(
    '$id: the target of the step $name is on its page, once, and reachable by keyboard',
    async ({ lesson, step }) => {
      const user = await openLesson(lesson.id, { step: step.id });
      expect(pageShown()).toBe(named(step.at ?? '', lesson));
      const [control, ...others] = marked(named(step.target ?? '', lesson));
      expect(control).toBeVisible();
      expect(others).toEqual([]);
      expect(isReached(control, step)).toBe(true);

      await screen.findByRole('dialog');
      await user.keyboard('{F6}');
      await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
      await user.keyboard('{F6}');
      expect(control?.contains(document.activeElement)).toBe(true);
    },
  );
});

/** The address of the page that is shown; nothing where the simulator has no such page. */
function pageShown(): string | undefined {
  const isMissing = screen.queryByRole('heading', { name: 'This simulator has no such page' }) !== null;
  return isMissing ? undefined : addressShown();
}

function named(text: string, { tokens }: Lesson): string {
  return withIds(withTokens(text, tokens), worldNow());
}

function marked(name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-target]')].filter((one) => one.dataset['target'] === name);
}

/** Whether Tab comes to a control, to something in it, or to the table in which arrow keys go on to it. */
function isReached(control: HTMLElement | undefined, { ask }: Step): boolean {
  // What is there to be read for an answer may be a field that cannot be changed; F6 alone comes to it.
  if (ask) return true;
  const around = control?.closest('[role="grid"]') ?? control;
  const within = around ? [around, ...around.querySelectorAll<HTMLElement>(REACHED)] : [];
  return within.some((one) => one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches(':disabled'));
}
