import { useLocation } from 'react-router';
import type { Language } from '../../i18n/languages';
import { useText } from '../../i18n/useText';
import { useUndoRedo } from '../bar/useUndoRedo';
import { framesIn } from '../frame/beside';
import { useEmbedding } from './useEmbedding';

type Props = { readonly language: Language; readonly say: (text: string) => void };

/** What a window does that is a part of another page: it tells that page what happens. */
export function Embed({ language, say }: Props) {
  const t = useText();
  const travels = useUndoRedo(({ way }) => say(t(`shell.${way}`)));
  useEmbedding({ frames: framesIn(useLocation()), language, travels });
  return null;
}
