import { encodeQR } from 'qr';
import { useText } from '../../i18n/useText';
import styles from './ShareQr.module.css';

/** What a QR code holds at the error correction that is used here, in characters. */
export const MOST_IN_A_QR = 2_900;

// The quiet zone that scanners need around the code.
const MARGIN = 4;

/** A link as a QR code, as large as there is room for: black on white, whatever is around it. */
export function ShareQr({ link }: { link: string }) {
  const t = useText();
  const rows = encodeQR(link, 'raw', { ecc: 'low', border: MARGIN });
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={t('share.qr')}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
