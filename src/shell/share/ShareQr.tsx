import { useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../../i18n/useText';
import { QrCode } from '../../parts/QrCode';
import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from '../bar/drawings';
import styles from './ShareQr.module.css';

/** What a QR code holds at the error correction that is used here, in characters. */
export const MOST_IN_A_QR = 2_900;

/** The code of a link; on demand as large as the window, for a room full of telephones. Escape closes that. */
export function ShareQr({ link }: { readonly link: string }) {
  const t = useText();
  const large = useRef<HTMLDialogElement>(null);
  const [isLarge, setLarge] = useState(false);

  const enlarge = () => {
    setLarge(true);
    large.current?.showModal();
  };
  const shrink = (event: SyntheticEvent) => {
    setLarge(false);
    // React would tell the dialog around it too.
    event.stopPropagation();
  };

  return (
    <>
      <QrCode holds={link} label={t('share.qr')} className={styles.code} />
      <p className={styles.ways}>
        <button type="button" onClick={enlarge}>
          {t('share.qr.enlarge')}
        </button>
      </p>
      <dialog ref={large} className={styles.large} aria-label={t('share.qr.large')} onClose={shrink}>
        {isLarge && <QrCode holds={link} label={t('share.qr')} className={styles.largeCode} />}
        <button
          type="button"
          className={styles.close}
          aria-label={t('share.close')}
          title={t('share.close')}
          onClick={() => large.current?.close()}
        >
          <LineGlyph path={DRAWINGS.close} size={24} />
        </button>
      </dialog>
    </>
  );
}
