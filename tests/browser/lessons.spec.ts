import { LESSON_IDS, loadLesson } from '../../src/scenarios/lessonList';
import { keyboard, mouse } from './kit/hands';
import { play } from './kit/led';
import { wordsOf } from './kit/lessonWords';
import { expect, test } from './kit/story';

const WAYS = [
  { how: 'by mouse in English', language: 'en', hands: mouse },
  { how: 'by keyboard alone in Dutch', language: 'nl', hands: keyboard },
] as const;

for (const { how, language, hands } of WAYS) {
  for (const id of LESSON_IDS) {
    test(`${id} in Guided, led by the coach alone, ${how}`, async ({ page }) => {
      const lesson = await loadLesson(id);
      const words = wordsOf(lesson, language);
      await page.goto(`./#/lessons/${id}/guided?lang=${language}`);
      await play(page, lesson, words, hands(page));
      const points = words.label('coach.result.points').replace('{points}', '100').replace('{of}', '100');
      await expect(page.getByRole('dialog', { name: words.label('coach.result') })).toContainText(points);
    });
  }
}
