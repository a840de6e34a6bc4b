import { lmsOf, packageOf, setFaults, test } from './kit/lms/launches';
import { expect } from './kit/story';

const STANDARDS = ['scorm-1.2', 'scorm-2004'] as const;
const WORDS = {
  en: {
    first: 'Try for free',
    step: 'Step 2 of 11',
    missing: 'No learning platform',
    lost: /All is lost when this window is closed/,
    handIn: 'Hand it in with a code or a file',
    code: 'Result code',
  },
  nl: {
    first: 'Gratis proberen',
    step: 'Stap 2 van 11',
    missing: 'Geen leerplatform',
    lost: /Als je dit venster sluit, is alles weg/,
    handIn: 'Inleveren met een code of een bestand',
    code: 'Resultaatcode',
  },
} as const;

for (const standard of STANDARDS) {
  for (const language of ['en', 'nl'] as const) {
    const words = WORDS[language];
    test(`${standard}, sandbox, ${language}: no LMS is found and nothing can be kept, the lesson goes on and says both`, async ({
      browser,
      windows: [window],
      server,
    }) => {
      const lms = lmsOf(server, browser, standard, `alone-${standard}-${language}`.replaceAll('.', '-'));
      const { inside, leave } = await lms.launch('sandbox', { into: window });
      // Nobody says there which language is wanted, but the browser, which wants English.
      await inside.getByRole('combobox', { name: 'Language' }).selectOption(language);
      await inside.getByRole('link', { name: words.first }).click();
      await expect(inside.getByRole('dialog').first()).toContainText(words.step);
      await inside.getByRole('link', { name: words.missing }).click();
      await expect(inside.getByText(words.lost)).toBeVisible();
      await inside.getByRole('link', { name: words.handIn }).click();
      await expect(inside.getByRole('textbox', { name: words.code })).toHaveValue(/^OT1-/);
      expect(lms.whole()).toEqual({});
      await leave();
    });
  }

  const names = {
    'scorm-1.2': { status: 'cmi.core.lesson_status', goal: 'cmi.objectives.0.status', points: 'cmi.core.score.raw' },
    'scorm-2004': { status: 'cmi.success_status', goal: 'cmi.objectives.0.success_status', points: 'cmi.score.raw' },
  }[standard];
  for (const failedAsIncomplete of [false, true]) {
    const after = failedAsIncomplete
      ? 'lets a learner in again of whom the package must not say so'
      : 'locks the learner out';
    test(`${standard}: an LMS without interactions, where a learner has failed, ${after}`, async ({
      browser,
      windows: [window],
      server,
    }) => {
      const key = `failed-${standard}-${failedAsIncomplete}`.replaceAll('.', '-');
      const lms = lmsOf(
        server,
        browser,
        standard,
        key,
        packageOf(standard, key, { modes: ['practice'], failedAsIncomplete }),
      );
      const { inside, leave } = await lms.launch('frame', { isLocking: true, into: window });
      await setFaults(window, { hasNoInteractions: true });
      await inside.getByRole('button', { name: 'Hand in' }).click();
      await expect(inside.getByRole('dialog', { name: 'Result' })).toBeVisible();
      await expect.poll(() => server.text(key, names.goal)).toBe('failed');
      await expect(inside.getByRole('link', { name: 'Not reported yet' })).toHaveCount(0);
      expect(server.text(key, names.points)).toBe('0');
      expect(server.text(key, names.status)).not.toBe(failedAsIncomplete ? 'failed' : 'passed');
      await leave();

      const again = await lms.launch('frame', { isLocking: true, into: window });
      if (!failedAsIncomplete) return expect(again.inside.getByText('You have failed.')).toBeVisible();
      await expect(again.inside.getByRole('heading', { name: 'Begin again' })).toBeVisible();
      return again.leave();
    });
  }
}
