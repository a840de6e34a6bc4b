import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOOK_HASH, hashOf, withFirstLook } from './firstLook.mjs';

const ROOT = join(import.meta.dirname, '..');
const ICON = 'href="./icon.svg"';
const WITHOUT_SCRIPT = '<link rel="stylesheet" href="./without-script.css" />';
const BUILT = /\s*<(script|link)[^>]*(src|href)="\.\/assets\/[^>]*>(<\/script>)?/g;

/** Has a build end as one HTML file, which a double click opens: it holds all that is otherwise beside it. */
export function oneFile(fileName) {
  return {
    name: 'one-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const source = packInOne({
          html: textOf(files, 'index.html'),
          style: textOf(files, '.css'),
          script: textOf(files, '.js'),
          notices: textOf(files, 'licenses.txt'),
          icon: readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8'),
          withoutScript: readFileSync(join(ROOT, 'public', 'without-script.css'), 'utf8'),
        });
        for (const { fileName: name } of files) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/**
 * The page with all of it inside, and a policy that allows just that, by what it holds, and nothing from anywhere. The
 * large parts come last: the first view is there before them, and says so where the rest of a file is missing.
 */
export function packInOne({ html, style, script, notices, icon, withoutScript }) {
  const program = script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
  const policy = [
    "default-src 'none'",
    `script-src ${FIRST_LOOK_HASH} ${hashOf(program)}`,
    `style-src ${hashOf(style)} ${hashOf(withoutScript)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const end = [
    `<template id="licenses"><pre>${escaped(notices)}</pre></template>`,
    `<style>${style}</style>`,
    `<script type="module">${program}</script>`,
  ];
  return withFirstLook(html)
    .replaceAll(BUILT, '')
    .replace('<html ', '<html data-one-file ')
    .replace('<head>', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(ICON, () => `href="data:image/svg+xml,${encodeURIComponent(icon)}"`)
    .replace(WITHOUT_SCRIPT, () => `<style>${withoutScript}</style>`)
    .replace('</body>', () => `  ${end.join('\n    ')}\n  </body>`);
}

/** The only file of the build whose name ends so. */
function textOf(files, end) {
  const found = files.filter(({ fileName }) => fileName.endsWith(end));
  if (found.length !== 1)
    throw new Error(`The build has ${found.length} files that end in ${end}; one file takes one.`);
  return String(found[0].code ?? found[0].source);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
