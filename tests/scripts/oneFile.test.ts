// @vitest-environment node
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { packInOne } from '../../scripts/oneFile.mjs';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <noscript><link rel="stylesheet" href="./without-script.css" /></noscript>
    <script src="./first-look.js" defer></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const packed = (parts: Partial<Parameters<typeof packInOne>[0]> = {}) =>
  packInOne({
    html: PAGE,
    style: 'a{color:red}',
    script: 'begin()',
    notices: 'Copyright <ann@example.com> & others',
    icon: '<svg/>',
    withoutScript: 'b{}',
    ...parts,
  });

const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
const inside = (html: string, tag: string) =>
  Array.from(html.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g')), ([, text]) => text ?? '');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the build in one file', () => {
  test('asks for nothing beside it', () => {
    expect(packed()).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(packed()).toContain('href="data:image/svg+xml,%3Csvg%2F%3E"');
  });

  test('has a policy that allows each script and each style sheet by what it holds, and nothing else', () => {
    const html = packed();
    const rules = policyOf(html).split('; ');
    const [scripts, styles] = [inside(html, 'script'), inside(html, 'style')];
    expect([scripts, styles].map(({ length }) => length)).toEqual([2, 2]);
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain(`script-src ${scripts.map(hash).join(' ')}`);
    const [, ...allowed] = rules.find((rule) => rule.startsWith('style-src '))?.split(' ') ?? [];
    expect(new Set(allowed)).toEqual(new Set(styles.map(hash)));
  });

  test('has a script that does not end before its end, and says there what it said', () => {
    const html = packed({ script: 'say("</script><!--", "$&", "</SCRIPT>")' });
    const said = inside(html, 'script').at(-1) ?? '';
    expect(said).not.toMatch(/<\/script|<!--/i);
    let words: readonly unknown[] = [];
    runInNewContext(said, { say: (...all: readonly unknown[]) => void (words = all) });
    expect(words).toEqual(['</script><!--', '$&', '</SCRIPT>']);
  });

  test('shows its first view before the large parts are there', () => {
    const html = packed();
    expect(html.indexOf('id="root"')).toBeLessThan(html.indexOf('begin()'));
    expect(html.indexOf('id="root"')).toBeLessThan(html.indexOf('a{color:red}'));
  });

  test('holds the notices as text', () => {
    expect(inside(packed(), 'pre')).toEqual(['Copyright &lt;ann@example.com> &amp; others']);
  });
});
