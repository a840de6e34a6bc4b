import type { ReactNode } from 'react';
import { Text } from '../../i18n/useText';
import { spokenText } from '../marks/spokenText';

const bold = (words: ReactNode) => <b>{words}</b>;

/** Which control has to be opened before that of the step can be seen. */
export function OpenFirst({ opener }: { opener: HTMLElement }) {
  return <Text id="coach.openFirst" values={{ name: spokenText(opener), b: bold }} />;
}
