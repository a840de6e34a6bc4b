import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useRun } from '../../store/run';
import type { RunFlaw } from '../../store/log/parseFlaw';
import { readRunLink } from '../../store/share/runLink';
import { useShare } from '../../store/share/share';
import { addressOf } from '../frame/address';
import { besideOf, locationOf } from '../frame/beside';
import { viewOf } from '../frame/view';
import { ImportLinkRefused } from './ImportLinkRefused';
import { openForeign } from './openForeign';
import { ReadingRun } from './ReadingRun';

/** `#/run/<data>`: opens the run of a link as a run of its own, on the pages where it was copied. */
export function ImportLink() {
  const { data = '' } = useParams();
  const place = useLocation();
  const beside = besideOf(place);
  const { private: isPrivate, kiosk, embed } = viewOf(place);
  const { starts } = useShare();
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');
  const [flaw, setFlaw] = useState<RunFlaw>();
  const [done, setDone] = useState<number>();

  useEffect(() => {
    if (opening) return undefined;
    const go = (location: string) => {
      const [pathname = '', search = ''] = location.split('?');
      const there = { pathname, search };
      // Older links say beside the story where a second frame stands, and whether it is InPrivate.
      const other = beside ?? besideOf(there);
      const view = { private: isPrivate ?? viewOf(there).private, kiosk, embed };
      void navigate(locationOf(addressOf(there), other, view), { replace: true });
    };
    const leaving = new AbortController();
    const watch = { signal: leaving.signal, onProgress: setDone };
    // Put off by a turn, so that an effect that is run twice opens one run only.
    const turn = setTimeout(async () => {
      const read = await readRunLink(data, await starts(), new Date().toISOString(), watch);
      setDone(undefined);
      if (read) setFlaw(await openForeign(read, go));
    });
    return () => {
      clearTimeout(turn);
      leaving.abort();
    };
  }, [data, starts, beside, isPrivate, kiosk, embed, opening, navigate]);

  if (done !== undefined) {
    return (
      <TextPart part="share">
        <ReadingRun done={done} onStop={() => void navigate('/', { replace: true })} />
      </TextPart>
    );
  }
  return flaw ? (
    <TextPart part="share">
      <ImportLinkRefused flaw={flaw} />
    </TextPart>
  ) : null;
}
