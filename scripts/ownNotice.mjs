import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = join(import.meta.dirname, '..', 'LICENSE');
const NOTICES = 'licenses.txt';

/** Puts the simulator's own licence before those of the packages: both go with every copy. */
export function ownNotice() {
  return {
    name: 'own-notice',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const notices = bundle[NOTICES];
        if (!notices) throw new Error(`The build has no ${NOTICES}.`);
        notices.source = `${readFileSync(LICENCE, 'utf8')}\n${notices.source}`;
      },
    },
  };
}
