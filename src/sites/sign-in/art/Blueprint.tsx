import { DEVICES, IMAGES, MACHINES, MEDIA, RACKS, SERVICES, WEB, type Piece } from './blueprintPieces';

// The first column is what the figure shows; the others are for panels that are wider or higher.
const PLAN: readonly (readonly [piece: Piece, x: number, y: number])[] = [
  [DEVICES, 0, 40],
  [MACHINES, 150, 20],
  [IMAGES, 378, 20],
  [RACKS, 448, 12],
  [WEB, 0, 168],
  [SERVICES, 256, 334],
  [MEDIA, 460, 290],
  [MACHINES, 610, 70],
  [DEVICES, 850, 100],
  [WEB, 640, 250],
  [SERVICES, 930, 290],
  [IMAGES, 540, 180],
  [RACKS, 1010, 100],
  [RACKS, 40, 560],
  [MACHINES, 190, 560],
  [IMAGES, 450, 560],
  [DEVICES, 540, 610],
  [SERVICES, 60, 780],
  [WEB, 330, 760],
  [MACHINES, 720, 640],
  [SERVICES, 700, 850],
  [RACKS, 960, 560],
  [WEB, 980, 740],
  [MEDIA, 610, 760],
  [MACHINES, 1180, 220],
  [DEVICES, 1280, 420],
  [IMAGES, 1180, 430],
  [SERVICES, 1240, 620],
  [MACHINES, 60, 990],
  [RACKS, 300, 1110],
  [DEVICES, 540, 1010],
  [MACHINES, 720, 1060],
  [IMAGES, 1180, 820],
  [MACHINES, 1240, 860],
  [WEB, 1260, 1050],
];

/** A plan of machines, disks and the lines between them, as large as its panel: own drawing, faint behind the words. */
export function Blueprint({ className }: { className: string | undefined }) {
  return (
    <svg className={className} width="100%" height="100%" aria-hidden>
      <g>
        <g opacity="0.18" transform="rotate(-5.5 240 250)">
          {PLAN.map(([{ lines, solids, captions = [] }, x, y]) => (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
              <path fill="#fff" fillOpacity="0.12" stroke="#fff" strokeWidth="1.5" d={lines} />
              <path fill="#fff" d={solids} />
              {captions.map(([left, top, words]) => (
                <text key={words} x={left} y={top} fill="#fff" fontSize="6.5" fontWeight="600">
                  {words}
                </text>
              ))}
            </g>
          ))}
        </g>
      </g>
    </svg>
  );
}
