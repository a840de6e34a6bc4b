import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Has a build of the program hold the entry of packages too: their pages load it in place of the usual first script. */
export function packageEntry() {
  let isOfProgram = false;
  return {
    name: 'package-entry',
    apply: 'build',
    configResolved({ root }) {
      isOfProgram = root === ROOT;
    },
    buildStart() {
      if (isOfProgram) this.emitFile({ type: 'chunk', id: join(ROOT, 'src', 'package', 'main.ts'), name: 'package' });
    },
  };
}
