import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import type { Lesson, Step } from '../../src/training/lesson';
import { withIds } from '../../src/training/things';
import { withTokens } from '../../src/training/tokens';
import { addressShown, worldNow } from '../kit/open';
import { openLesson } from '../kit/openLesson';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex]';

// Law 5
describe.each(LESSONS)('the steps of $id', (lesson) => {
  test.each(lesson.steps)(
    '$id: its page is shown, and its target is there, once, and reachable by keyboard',
    async (step) => {
      const user = await openLesson(lesson.id, { step: step.id });
      expect(screen.queryByRole('heading', { name: 'This simulator has no such page' })).toBeNull();
      if (step.at !== undefined) expect(addressShown()).toBe(withIds(withTokens(step.at, lesson.tokens), worldNow()));

      const marked = markedIn(lesson, step);
      expect(marked.length).toBe(step.target === undefined ? 0 : 1);
      for (const control of marked) {
        expect(control).toBeVisible();
        // What is there to be read for an answer may be a field that cannot be changed.
        if (!step.ask) expect(isReached(control)).toBe(true);
        await screen.findByRole('dialog');
        await user.keyboard('{F6}');
        await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
        await user.keyboard('{F6}');
        expect(control.contains(document.activeElement)).toBe(true);
      }
    },
  );
});

function markedIn({ tokens }: Lesson, { target }: Step): HTMLElement[] {
  if (target === undefined) return [];
  const name = withIds(withTokens(target, tokens), worldNow());
  return [...document.querySelectorAll<HTMLElement>('[data-target]')].filter((one) => one.dataset['target'] === name);
}

/** Whether Tab comes to a control, to something in it, or to the table in which arrow keys go on to it. */
function isReached(control: HTMLElement): boolean {
  const around = control.closest('[role="grid"]') ?? control;
  const within = [around, ...around.querySelectorAll<HTMLElement>(REACHED)];
  return within.some((one) => one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches(':disabled'));
}
