import { encodeQR } from 'qr';
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';

// The quiet zone that scanners need around the code.
const MARGIN = 4;

/** A link as a QR code: black on white, whatever is around it. */
export function QrCode({ link, className }: { readonly link: string; readonly className: string | undefined }) {
  const t = useText();
  const { size, path } = useMemo(() => drawn(link), [link]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={t('share.qr')}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(link: string) {
  const rows = encodeQR(link, 'raw', { ecc: 'low', border: MARGIN });
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { size: rows.length, path };
}
