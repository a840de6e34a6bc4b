import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { Source } from './imports';

const HEX = /(?<![\w&/-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])/gi;
const FUNCTION = /(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)/gi;
const NAMES =
  'white|black|gr[ae]y|silver|red|maroon|green|lime|blue|navy|aqua|cyan|teal|yellow|gold|orange|purple|pink|brown';
// The value of a declaration; a class may well be called `.green`.
const NAMED = new RegExp(`(?<=:[^;{}]*)(?<![\\w-])(?:${NAMES})(?![\\w-])(?=[^;{}]*[;}])`, 'gi');
const COLOUR_IN_A_NAME = new RegExp(`-(?:${NAMES})(?:-|$)`);

/** What makes a program file a drawing: it has an element of SVG. */
const SHAPES = [
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polygon',
  'polyline',
  'stop',
  'linearGradient',
];
/** These stand around all pages, and are there before the theme of the window is. */
const BEFORE_ANY_WINDOW = ['Failure', 'ImportHint', 'Notices'].map((name) => `src/shell/${name}.`);

/** The colours in a file that belong into a theme: all of a style sheet, and of a program what is no drawing. */
export function coloursIn(source: Source): string[] {
  if (isTheme(source.path)) return [];
  const colours = source.path.endsWith('.css') ? inStyles(source.text) : inProgram(source);
  return colours.map((colour) => `${source.path} holds ${colour}`);
}

function inStyles(text: string): string[] {
  const bare = withoutComments(text);
  return [HEX, FUNCTION, NAMED].flatMap((pattern) => bare.match(pattern) ?? []);
}

function inProgram({ path, text }: Source): string[] {
  if (!text.includes('#')) return [];
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);

  const found: { readonly colour: string; readonly at: number }[] = [];
  const styles: { readonly start: number; readonly end: number }[] = [];
  let draws = false;
  const look = (written: string, at: number) => {
    for (const colour of written.match(HEX) ?? []) found.push({ colour, at });
  };
  new Visitor({
    JSXOpeningElement: ({ name }) => {
      if (name.type === 'JSXIdentifier' && SHAPES.includes(name.name)) draws = true;
    },
    JSXAttribute: ({ name, start, end }) => {
      if (name.type === 'JSXIdentifier' && name.name === 'style') styles.push({ start, end });
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string') look(value, start);
    },
    TemplateElement: ({ value, start }) => look(value.raw, start),
  }).visit(program);

  const inStyle = (at: number) => styles.some(({ start, end }) => start <= at && at < end);
  return found.filter(({ at }) => !draws || inStyle(at)).map(({ colour }) => colour);
}

/** What is wrong with the tokens of the themes: used and not defined where they are used, defined and not used, or badly named. */
export function faultsOfTokens(sources: readonly Source[]): string[] {
  const themes = sources.filter(({ path }) => isTheme(path)).map(({ path, text }) => ({ path, tokens: setIn(text) }));
  const tokensOf = (path: string) => themes.find((theme) => theme.path === path)?.tokens ?? [];
  const setByArea = new Map<string, Set<string>>();
  for (const { path, text } of sources.filter((source) => !isTheme(source.path))) {
    const area = areaOf(path);
    setByArea.set(area, new Set([...(setByArea.get(area) ?? []), ...setIn(text)]));
  }
  const used = new Set<string>();
  const faults: string[] = [];

  for (const { path, text } of sources) {
    for (const token of new Set(usedIn(text))) {
      const theme = themesFor(path).find((one) => tokensOf(one).includes(token));
      if (theme) used.add(`${theme} ${token}`);
      else if (!setByArea.get(areaOf(path))?.has(token))
        faults.push(`${path} uses ${token}, which no theme of its own defines`);
    }
  }
  for (const { path, tokens } of themes) {
    for (const token of new Set(tokens)) {
      if (!used.has(`${path} ${token}`)) faults.push(`${path} defines ${token}, which nothing uses`);
      if (COLOUR_IN_A_NAME.test(token)) faults.push(`${path} defines ${token}, which names a colour and no use`);
      const twice = themes.some((other) => other.path < path && other.tokens.includes(token));
      if (twice) faults.push(`${path} defines ${token}, which another theme defines`);
    }
  }
  return faults;
}

const SECOND_SET = /@media not \(prefers-contrast: more\) \{\s*:root\[data-colours='original'\] \{([^}]*)\}\s*\}/;

/** What is wrong with the second sets of the themes: not under the guard of those who need contrast, or not of use. */
export function faultsOfSecondSets(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const first = text.replace(SECOND_SET, '');
    if (first.includes('data-colours')) return [`${path} has original colours for those who ask for contrast`];
    const readable = valuesIn(first);
    return [...valuesIn(SECOND_SET.exec(text)?.[1] ?? '')].flatMap(([token, value]) => {
      if (!readable.has(token)) return [`${path} has no readable ${token}`];
      return readable.get(token) === value ? [`${path} has the original ${token} twice`] : [];
    });
  });
}

function valuesIn(text: string): Map<string, string> {
  return new Map(
    [...withoutComments(text).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, token = '', value = '']) => [token, value]),
  );
}

/** The themes that no program file of their folder, or of another, loads. */
export function themesNotLoaded(sources: readonly Source[]): string[] {
  const loaded = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^import '(\.[^']*\.css)';$/gm)].map(([, from = '']) => posix.join(posix.dirname(path), from)),
  );
  return sources.flatMap(({ path }) => (isTheme(path) && !loaded.includes(path) ? [`${path} is not loaded`] : []));
}

/** Where a file may take tokens from: what is loaded wherever the file is. */
function themesFor(path: string): string[] {
  const everywhere = 'src/theme.css';
  const area = areaOf(path);
  if (BEFORE_ANY_WINDOW.some((start) => path.startsWith(start))) return [everywhere];
  if (area === 'src' || area === 'src/classroom') return [`${area}/theme.css`, everywhere];
  return [`${area}/theme.css`, 'src/ui/theme.css', everywhere];
}

/** The part of the house that has a theme of its own: a site, another folder of src, or src itself. */
function areaOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, folders[1] === 'sites' ? 3 : 2).join('/');
}

function isTheme(path: string): boolean {
  return path.endsWith('/theme.css');
}

/** The custom properties that a file sets: `--row: 28px` in styles, `'--row': …` in a program. */
function setIn(text: string): string[] {
  return [...withoutComments(text).matchAll(/(?<![\w-])(--[\w-]+)'?\s*:/g)].map(([, token = '']) => token);
}

function usedIn(text: string): string[] {
  return [...withoutComments(text).matchAll(/var\(\s*(--[\w-]+)/g)].map(([, token = '']) => token);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '');
}
