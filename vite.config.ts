import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledTexts } from './scripts/compiledTexts.mjs';
import { FIRST_LOOK_HASH } from './scripts/firstLook.mjs';
import { offline } from './scripts/offline.mjs';
import { packageEntry } from './scripts/packageEntry.mjs';
import { ownNotice } from './scripts/ownNotice.mjs';
import { quickStart } from './scripts/quickStart.mjs';
import { FOR_A_CONDITION, FOR_A_TEST } from './tests/kit/patience.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${FIRST_LOOK_HASH}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const AT_FIRST = /\b(first|program|rolldown-runtime)-[^/]+$/;

/** Tests that need no page, which takes half a second a file to make. */
const WITHOUT_A_PAGE = [
  ...['core', 'house', 'room', 'scenarios', 'scripts', 'server', 'training', 'ui'].map(
    (folder) => `tests/${folder}/**/*.test.ts`,
  ),
  // What becomes of a log in a file or in a link is as pure as the rules, and so is much of what is said to others.
  'tests/store/{acceptor,classFile,embedMessages,embedSchema,fileName,forgeries,judgedLog}.test.ts',
  'tests/store/{longReadings,pageAddress,parseEntry,runFile*,runLink*}.test.ts',
  'tests/store/{lms/cmi5,lms/state,packaging/makePackage,talk/talk}.test.ts',
  'tests/i18n/*.test.ts',
];
/** Tests that count on modules that nobody has loaded before them, or put others in their place. */
const ON_THEIR_OWN = ['tests/{store,i18n}/**/*.test.{ts,tsx}', 'tests/shell/otherSite.test.tsx'];
const PAGES = { environment: 'happy-dom', setupFiles: ['./tests/setup.ts'] };

// What a page of a test throws away is mostly young: with more room for it, V8 tidies up less often.
if (process.env.VITEST) setFlagsFromString('--max-semi-space-size=64');

export default defineConfig({
  // Relative, so that one build runs from any folder of any web server.
  base: './',
  plugins: [
    react(),
    compiledTexts(),
    quickStart(),
    ownNotice(),
    offline(),
    packageEntry(),
    {
      // In the build only: the development server's own preamble is an inline script.
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
    {
      // These files are named by what is in them. One that is not there may be there after the next build.
      name: 'lasting-assets',
      configurePreviewServer({ middlewares }) {
        middlewares.use('/assets', (_request, response, next) => {
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
          next();
        });
        return () =>
          middlewares.use('/assets', (_request, response, next) => {
            response.removeHeader('Cache-Control');
            next();
          });
      },
    },
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What every page has from the start is not asked for again, in some hundred lists.
      resolveDependencies: (_file, wanted, { hostType }) =>
        hostType === 'html' ? wanted : wanted.filter((file) => !AT_FIRST.test(file)),
    },
    manifest: true,
    // What the packages and the font ask for: their notices go with every copy.
    license: { fileName: 'licenses.txt' },
    // The first script, and what every page needs with small parts that most do: many files weigh more, and arrive later.
    rolldownOptions: {
      output: {
        // Fewer characters than usual tell a file of one build from that of the next; the first scripts list some hundred files.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:5][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', test: /\/src\/begin\.ts$/, priority: 2 },
            {
              name: 'program',
              test: /\/src\/(mount\.tsx|classroom\/PageHead\.tsx|scenarios\/(startCards|lessonCards)\.ts|map\/targets\.ts)$/,
              priority: 1,
            },
            // What the simulator's own pages have in common: each of its parts is too small for a file.
            { name: 'own-page', test: /\/src\/classroom\/(OwnPage|Facts)\.tsx$/, priority: 0 },
            // The names that a story is told with are chosen in one form, whose parts a room takes too.
            { name: 'names', test: /\/src\/classroom\/names\/(NamesForm|NameLines|useNamesForm)\.tsx?$/, priority: 0 },
            // A line to type in comes with its field, and what makes a run's file with what saves files.
            { name: 'field', test: /\/src\/ui\/(TextLine|Field|input\/TextInput)\.tsx$/, priority: 0 },
            { name: 'offer-file', test: /\/src\/store\/share\/(makeRunFile|offerFile)\.ts$/, priority: 0 },
            { name: 'brand', test: /\/src\/(ui\/brand\/brandColours|core\/shapes\/looks)\.ts$/, priority: 0 },
            // All that every page of the simulated web needs comes in one file: in forty, they wait for each other.
            { name: 'window', test: /\/src\/Simulated\.tsx$/, priority: 0 },
          ],
        },
      },
    },
  },
  preview: {
    headers: {
      // Any page may have it in a frame: there is nothing here that a press could be stolen for.
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      // In the frame of a sandbox it has no origin, and then its own parts come from another one.
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    pool: 'threads',
    // One more than there are cores: what waits for a moment leaves one idle.
    maxWorkers: availableParallelism() + 1,
    restoreMocks: true,
    testTimeout: FOR_A_TEST,
    hookTimeout: FOR_A_TEST,
    teardownTimeout: FOR_A_CONDITION,
    expect: { poll: { timeout: FOR_A_CONDITION } },
    projects: [
      {
        extends: true,
        test: { name: 'rules', environment: 'node', isolate: false, include: WITHOUT_A_PAGE },
      },
      {
        extends: true,
        test: {
          ...PAGES,
          name: 'pages',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...WITHOUT_A_PAGE, ...ON_THEIR_OWN],
        },
      },
      { extends: true, test: { ...PAGES, name: 'alone', include: ON_THEIR_OWN, exclude: WITHOUT_A_PAGE } },
    ],
  },
});
