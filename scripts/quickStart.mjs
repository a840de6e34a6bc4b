import { withFirstLook } from './firstLook.mjs';

const PROGRAM = /\/src\/show\.ts$/;
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+)">/g;
const FIRST_SCRIPT = /<script type="module"/;

/**
 * Names in the built HTML what the first script will ask for anyway, so that it comes with it, and puts the style sheets
 * behind the first view, which does not wait for them. Scripts do: a page is never shown without its styles.
 */
export function quickStart() {
  return {
    name: 'quick-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const program = Object.values(bundle).find(({ facadeModuleId }) => PROGRAM.test(facadeModuleId ?? ''));
        if (!program) return html;
        const chunks = withImports(bundle, program.fileName);
        const styles = [...new Set([...namesIn(html), ...chunks.flatMap(stylesOf)])];
        const scripts = chunks.map(({ fileName }) => preloadScript(fileName)).filter((link) => !html.includes(link));
        return withFirstLook(html)
          .replaceAll(STYLE_SHEET, '')
          .replace(FIRST_SCRIPT, (script) => [...styles.map(preloadStyle), script].join('\n    '))
          .replace('</head>', `  ${scripts.join('\n    ')}\n  </head>`)
          .replace('</body>', `  ${styles.map(styleSheet).join('\n    ')}\n  </body>`);
      },
    },
  };
}

function withImports(bundle, first) {
  const reached = new Set([first]);
  for (const fileName of reached) for (const one of bundle[fileName]?.imports ?? []) reached.add(one);
  return [...reached].flatMap((fileName) => bundle[fileName] ?? []);
}

function namesIn(html) {
  return [...html.matchAll(STYLE_SHEET)].map(([, name]) => name);
}

function stylesOf({ viteMetadata }) {
  return [...(viteMetadata?.importedCss ?? [])];
}

function styleSheet(name) {
  return `<link rel="stylesheet" crossorigin href="./${name}">`;
}

function preloadStyle(name) {
  return `<link rel="preload" as="style" crossorigin href="./${name}">`;
}

function preloadScript(name) {
  return `<link rel="modulepreload" crossorigin href="./${name}">`;
}
