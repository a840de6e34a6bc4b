import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledTexts } from './scripts/compiledTexts.mjs';
import { oneFile } from './scripts/oneFile.mjs';
import { ownNotice } from './scripts/ownNotice.mjs';

/** The whole simulator as one file, for where there is no server: `npm run build:single`. */
export default defineConfig({
  base: './',
  plugins: [react(), compiledTexts(), ownNotice(), oneFile('onetenant.html')],
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    copyPublicDir: false,
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: Infinity,
    license: { fileName: 'licenses.txt' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
