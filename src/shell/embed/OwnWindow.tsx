import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { withQuery } from '../../map/withQuery';
import { logOfRun, useRun } from '../../store/run';
import type { StartEvents } from '../../store/share/linkStory';
import { makeRunLink } from '../../store/share/runLink';
import { useShare } from '../../store/share/share';
import { framesIn } from '../frame/beside';
import { viewOf } from '../frame/view';

type Props = { readonly say: (text: string) => void };

/** Says where nothing is kept, and opens the run, as far as it has come, in a window of its own: there it is a copy, and the frame keeps its own. */
export function OwnWindow(props: Props) {
  return (
    <TextPart part="share">
      <Opener {...props} />
    </TextPart>
  );
}

function Opener({ say }: Props) {
  const t = useText();
  const place = useLocation();
  const { starts } = useShare();
  const lasting = useRun((state) => state.lasting);
  const [known, setKnown] = useState<StartEvents>();

  // Known before the press: a browser opens no window for one that lies further back.
  useEffect(() => {
    void starts().then((found) => setKnown(() => found));
  }, [starts]);

  const open = () => {
    const data = known && makeRunLink(logOfRun(), framesIn(place), known);
    if (!data) return say(t('embed.tooLong'));
    const link = withQuery(`run/${data}`, { private: viewOf(place).private });
    const opened = window.open(`${location.href.replace(/#.*/, '')}#/${link}`, '_blank');
    if (!opened) return say(t('embed.notAllowed'));
    opened.opener = null;
  };
  return (
    <>
      {!lasting && <span role="status">{t('embed.notKept')}</span>}
      <button type="button" disabled={!known} onClick={open}>
        {t('embed.ownWindow')}
      </button>
    </>
  );
}
