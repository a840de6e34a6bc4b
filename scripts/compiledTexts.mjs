import { parse } from '@formatjs/icu-messageformat-parser';

const TEXTS = /\/src\/i18n\/[a-z]+\/[a-z/-]+\.json$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/**
 * Parses the texts when the program is built, so that no browser loads the parser or waits for it. Tests and the
 * development server read the same files as they are, with react-intl's own parser.
 */
export function compiledTexts() {
  return {
    name: 'compiled-texts',
    apply: 'build',
    // Before the bundler's own reader of JSON.
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: PARSER, replacement: `${PARSER}/no-parser.js` }] } }),
    transform: {
      filter: { id: TEXTS },
      handler: (json, id) => ({ code: compileTexts(json, id), moduleType: 'js', map: null }),
    },
  };
}

/** A module with the texts of a JSON file as react-intl takes them. Throws where one cannot be read. */
export function compileTexts(json, file) {
  const texts = Object.entries(JSON.parse(json)).map(([key, text]) => [key, compile(text, `${file}: ${key}`)]);
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

function compile(text, place) {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${place} cannot be read: ${error.message}`, { cause: error });
  }
}
