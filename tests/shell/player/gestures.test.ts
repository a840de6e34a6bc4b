import { expect, test } from 'vitest';
import { TARGETS } from '../../../src/map/targetList';
import { LESSON_IDS, loadLesson } from '../../../src/scenarios/lessonList';
import type { Gesture } from '../../../src/shell/player/gesture';
import { gesturesOf } from '../../../src/shell/player/gestures';
import type { Lesson } from '../../../src/training/lesson';
import { withIds } from '../../../src/training/things';
import { withTokens } from '../../../src/training/tokens';
import { attemptAt } from '../../kit/attempt';

const LESSONS = await Promise.all(LESSON_IDS.map(loadLesson));

/** The gestures of each deed of a lesson, in the world in which it is done. */
function deedsOf(lesson: Lesson) {
  const attempt = attemptAt(lesson);
  return lesson.steps.flatMap(({ does, at = '' }) => {
    let address = at;
    return does.map((act) => {
      const meant = withIds(withTokens(act, lesson.tokens), attempt.world());
      if (meant.type === 'visit') address = meant.address;
      const shown = meant.type === 'visit' || meant.type === 'answer' ? undefined : { world: attempt.world(), address };
      const gestures =
        shown && meant.type !== 'visit' && meant.type !== 'answer' ? gesturesOf(meant, shown) : undefined;
      attempt.play(act);
      return { type: meant.type, gestures };
    });
  });
}

test.each(LESSONS)('every deed of $id is shown by gestures at controls that there are', (lesson) => {
  for (const { type, gestures } of deedsOf(lesson)) {
    // A visit is shown by its link or by the address bar, an answer in the card.
    if (type === 'visit' || type === 'answer') continue;
    expect([type, gestures?.length ?? 0]).not.toEqual([type, 0]);
    for (const gesture of gestures ?? []) expect([gesture, isListed(gesture)]).toEqual([gesture, true]);
  }
});

test.each(LESSONS)('what sends a deed of $id is pressed for show, and comes last', (lesson) => {
  for (const { type, gestures = [] } of deedsOf(lesson)) {
    const shown = gestures.findIndex(({ does }) => does === 'show');
    const later = gestures.slice(Math.max(0, shown)).map(({ does }) => does);
    expect([type, later]).toEqual([type, later.map(() => 'show')]);
  }
});

test.each(LESSONS)('what is typed and chosen in $id is the text that the deed holds', (lesson) => {
  const texts = deedsOf(lesson).flatMap(({ gestures = [] }) => gestures.flatMap(textsOf));
  expect(texts.filter((text) => /^$|^@/.test(text))).toEqual([]);
});

function textsOf(gesture: Gesture): string[] {
  if (gesture.does === 'type') return [gesture.text];
  return gesture.does === 'choose' ? [gesture.value] : [];
}

function isListed({ target }: Gesture): boolean {
  // What names a thing that is not there is no control.
  if (target.includes('@')) return false;
  return TARGETS.some((name) => (name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : name === target));
}
