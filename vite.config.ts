import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  // Relative, so that one build runs from any folder of any web server.
  base: './',
  plugins: [
    react(),
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
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
  preview: {
    headers: {
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    environment: 'happy-dom',
    pool: 'threads',
    maxWorkers: 2,
    setupFiles: ['./tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
