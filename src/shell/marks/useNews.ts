import { useRef, useState, type RefObject } from 'react';
import { loadMessages } from '../../i18n/messages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { usePast } from '../../store/past';
import { componentOnDemand } from '../../ui/onDemand';
import { pathOf } from '../frame/address';
import type { FrameName } from '../frame/beside';
import { WHOLE_PAGE } from './changesIn';
import { changeWords } from './changeWords';
import type { Told } from './news';
import { useChangeMarks } from './useChangeMarks';

/** The caption of a frame. Its words are those of the timeline, and come with them. */
export const FrameCaption = componentOnDemand(async () => (await import('./FrameCaption')).FrameCaption);

type Pane = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly name: FrameName;
  readonly isAlone: boolean;
  readonly address: string;
  readonly announce: (text: string) => void;
};

/** What has changed without a hand in a frame: marked on its page, announced, and told by a caption until the next deed. */
export function useNews({ viewport, name, isAlone, address, announce }: Pane) {
  const t = useText();
  const language = useLanguage();
  const [told, setTold] = useState<Told>();
  const deeds = useRef(0);

  const { reveal, mark } = useChangeMarks(viewport, name, usePast()?.seq, {
    onDeed: () => {
      deeds.current += 1;
      setTold(undefined);
    },
    onChange: async (changes, news, at = address) => {
      const words = changeWords(t, changes, isAlone ? 'only' : name);
      if (words) announce(words);
      if (!news || (!news.event && words === '')) return;
      const deed = deeds.current;
      try {
        await Promise.all([FrameCaption.load(), loadMessages(language, 'timeline')]);
        if (deed === deeds.current) setTold({ deed, news, changes, path: pathOf(at) });
      } catch {
        // The marks and what was announced have to do.
      }
    },
  });

  return {
    told: told?.path === pathOf(address) ? told : undefined,
    reveal,
    mark,
    dismiss: () => setTold(undefined),
    /** Takes the caption along to a page where the news are. */
    takeTo: (to: string) => told && setTold({ ...told, changes: WHOLE_PAGE, path: pathOf(to) }),
  };
}
