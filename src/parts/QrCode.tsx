import { encodeQR } from 'qr';
import { useMemo } from 'react';

// The quiet zone that scanners need around the code.
const MARGIN = 4;

type Props = {
  /** What a telephone reads: a link, or a text. */
  readonly holds: string;
  /** What it is of, for those who do not see it. */
  readonly label: string;
  readonly className: string | undefined;
};

/** A QR code: black on white, whatever is around it. */
export function QrCode({ holds, label, className }: Props) {
  const { size, path } = useMemo(() => drawn(holds), [holds]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(holds: string) {
  const rows = encodeQR(holds, 'raw', { ecc: 'low', border: MARGIN });
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { size: rows.length, path };
}
