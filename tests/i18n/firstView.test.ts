import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { TEXTS } from './texts';

const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

test.each(Object.keys(LANGUAGES) as Language[])('the first view says in %s what the program says', (language) => {
  for (const key of ['shell.simulation', 'shell.loading']) {
    const words = new RegExp(`<text[^>]* lang="${language}"[^>]*>${TEXTS[language][key]}</text>`);
    expect(html).toMatch(words);
  }
});

test('the first view has neither scripts nor styles inline, which the built page forbids', () => {
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
});
