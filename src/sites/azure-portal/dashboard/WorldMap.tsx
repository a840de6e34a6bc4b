import styles from './Tile.module.css';

const LANDS = [
  'M10 22 30 12 62 10 80 18 70 28 62 40 52 44 46 56 40 50 34 40 22 34z',
  'M84 8 98 6 96 16 88 20z',
  'M56 62 70 66 78 76 70 92 62 104 58 90 54 74z',
  'M112 30 122 18 138 14 144 24 136 34 122 40z',
  'M110 46 130 42 146 50 152 62 142 72 136 92 128 94 122 72 108 62z',
  'M146 26 160 14 190 8 220 14 232 22 222 34 214 46 204 54 196 66 188 54 178 62 168 48 154 46z',
  'M202 70 214 72 210 78 200 76zM208 84 224 80 234 90 226 102 210 98z',
];

const REGIONS = [
  [24, 36],
  [40, 38],
  [48, 34],
  [66, 80],
  [118, 28],
  [126, 32],
  [172, 52],
  [184, 60],
  [198, 66],
  [216, 40],
  [228, 96],
];

/** An abstract map of its own: where the data centers are, all of them well. */
export function WorldMap() {
  return (
    <svg aria-hidden="true" className={styles.map} viewBox="0 0 244 112">
      {LANDS.map((land) => (
        <path key={land} d={land} fill="#d9dde1" stroke="#d9dde1" strokeWidth="4" strokeLinejoin="round" />
      ))}
      {REGIONS.map(([x = 0, y = 0]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle r="4.5" fill="#7fba00" stroke="#fff" />
          <path d="m-2 0 1.5 1.700L2.2-1.5" fill="none" stroke="#fff" strokeWidth="1.1" />
        </g>
      ))}
    </svg>
  );
}
