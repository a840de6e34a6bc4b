import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useRun } from '../../store/run';
import type { RunFlaw } from '../../store/log/parseFlaw';
import { parseRunLink } from '../../store/share/runLink';
import { useShare } from '../../store/share/share';
import { addressOf } from '../frame/address';
import { besideOf, locationOf } from '../frame/beside';
import { ImportLinkRefused } from './ImportLinkRefused';
import { openForeign } from './openForeign';

/** `#/run/<data>`: opens the run of a link as a run of its own, on the page where it was copied. */
export function ImportLink() {
  const { data = '' } = useParams();
  const beside = besideOf(useLocation());
  const { starts } = useShare();
  const navigate = useNavigate();
  const opening = useRun(({ status }) => status === 'opening');
  const [flaw, setFlaw] = useState<RunFlaw>();

  useEffect(() => {
    if (opening) return undefined;
    const go = (location: string) => {
      const [pathname = '', search = ''] = location.split('?');
      void navigate(locationOf(addressOf({ pathname, search }), beside, {}), { replace: true });
    };
    // Put off by a turn, so that an effect that is run twice opens one run only.
    const turn = setTimeout(async () => {
      setFlaw(await openForeign(parseRunLink(data, await starts(), new Date().toISOString()), go));
    });
    return () => clearTimeout(turn);
  }, [data, starts, beside, opening, navigate]);

  return flaw ? (
    <TextPart part="share">
      <ImportLinkRefused flaw={flaw} />
    </TextPart>
  ) : null;
}
