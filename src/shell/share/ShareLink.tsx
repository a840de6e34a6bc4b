import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { readLog } from '../../core/index';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import type { StartEvents } from '../../store/share/linkStory';
import { logOfRun } from '../../store/run';
import { copied } from '../../store/share/copied';
import { isFromDisk, leadsOthersHere, pageAddress } from '../../store/share/pageAddress';
import { LONGEST_LINK, makeRunLink } from '../../store/share/runLink';
import { useShare, type Told } from '../../store/share/share';
import { framesIn } from '../frame/beside';
import { ShareDialog } from './ShareDialog';
import { MOST_IN_A_QR, ShareQr } from './ShareQr';
import styles from './ShareLink.module.css';

type Props = {
  readonly starts: StartEvents;
  /** The run, where it is not the present one. */
  readonly told?: Told;
  readonly onClose: () => void;
};

/** The link to a run: copied at once, and as a code for a room full of telephones. Or the file, where it is too long. */
export function ShareLink({ starts, told, onClose }: Props) {
  const t = useText();
  const place = useLocation();
  const { saveFile } = useShare();
  // Made once: what happens in another tab meanwhile must not change the code under the cameras.
  const [{ link, hasLogo }] = useState(() => {
    const log = told?.log ?? logOfRun();
    const [first] = log;
    const frames = told ? readLog(log).frames : framesIn(place);
    const data = makeRunLink(log, frames, starts);
    return {
      link: data === undefined ? '' : `${pageAddress()}#/run/${data}`,
      hasLogo: first?.what.type === 'began' && first.what.brand?.logo !== undefined,
    };
  });
  const isShort = link !== '' && link.length <= LONGEST_LINK;

  return (
    <ShareDialog title={t('share.title')} onClose={onClose}>
      {isShort ? (
        <>
          <p>{t('share.text')}</p>
          <CopyLink link={link} />
          {isFromDisk() ? <p className={styles.warning}>{t('share.fromDisk')}</p> : <LinkForOthers link={link} />}
          <p className={styles.small}>{t('share.dropped')}</p>
          {hasLogo && <p>{t('share.noLogo')}</p>}
        </>
      ) : (
        <p>{t('share.tooLong')}</p>
      )}
      {(hasLogo || isFromDisk() || !isShort) && (
        <p>
          <button type="button" onClick={() => saveFile(told)}>
            {t('share.saveFile')}
          </button>
        </p>
      )}
    </ShareDialog>
  );
}

// No telephone in the room can open a page that is a file on this computer: there is no code of it.
function LinkForOthers({ link }: { readonly link: string }) {
  const t = useText();
  return (
    <>
      {!leadsOthersHere() && <p className={styles.warning}>{t('share.local')}</p>}
      {link.length <= MOST_IN_A_QR ? (
        <ShareQr link={link} />
      ) : (
        <p>{t('share.tooLongForQr', { count: MOST_IN_A_QR })}</p>
      )}
    </>
  );
}

function CopyLink({ link }: { link: string }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState<boolean>();

  const copy = useCallback(() => {
    field.current?.select();
    void copied(link).then(setCopied);
  }, [link]);
  useEffect(copy, [copy]);

  return (
    <div className={styles.copy}>
      <label>
        {t('share.link')}
        <input ref={field} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" onClick={copy} {...target('shell.copyLink')}>
        {t('share.copy')}
      </button>
      <span role="status">{isCopied !== undefined && t(isCopied ? 'share.copied' : 'share.copyByHand')}</span>
    </div>
  );
}
