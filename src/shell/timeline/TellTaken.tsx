import { useEffect } from 'react';
import { useText } from '../../i18n/useText';
import { useMomentWords, useStory } from './useStory';

/** A step that was undone or redone: the number of its entry. */
export type Taken = { readonly seq: number; readonly way: 'undone' | 'redone' };

type Props = { readonly taken: Taken; readonly say: (text: string) => void; readonly onTold: () => void };

/** Says once what was undone or redone, and shows nothing. */
export function TellTaken({ taken, say, onTold }: Props) {
  const t = useText();
  const story = useStory();
  const { headline } = useMomentWords();
  const moment = story.find(({ seq }) => seq === taken.seq);
  const what = moment ? headline(moment) : t('timeline.nothing');
  const words = t(`timeline.${taken.way}.what`, { what });

  useEffect(() => {
    say(words);
    onTold();
  }, [words, say, onTold]);
  return null;
}
