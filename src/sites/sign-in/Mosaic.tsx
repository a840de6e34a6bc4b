import styles from './Art.module.css';
import { Sunset } from './Sunset';

const DARK = '#295890';
const LIGHT = '#3398cc';
const S = 55.6;

type Tile = readonly [column: number, row: number, size: 1 | 2, colour: string, word: string];

// The word for "to connect" in many tongues: a picture, not a text to translate.
const TILES: readonly Tile[] = [
  [0, 0, 1, DARK, 'Łączyć'],
  [1, 1, 1, LIGHT, 'Koppla'],
  [5, 0, 1, LIGHT, 'Conecte'],
  [6, 2, 1, DARK, 'Ligue'],
  [1, 2, 2, DARK, 'Connect'],
  [3, 3, 1, DARK, 'Свържи'],
  [4, 3, 2, LIGHT, 'Verbinden'],
  [6, 4, 1, DARK, 'Σύνδεση'],
  [4, 5, 1, DARK, 'Yhdistä'],
  [6, 5, 1, LIGHT, 'povezati'],
  [7, 5, 1, DARK, 'Spojit'],
];

/** A mosaic of words and people before a sunset. */
export function Mosaic() {
  return (
    <>
      <Sunset />
      <svg className={styles.corner} viewBox="0 0 767 458" preserveAspectRatio="xMinYMin meet" aria-hidden>
        <g transform="translate(2 21)">
          {TILES.map(([column, row, size, colour, word]) => (
            <g key={word} transform={`translate(${column * S} ${row * S})`}>
              <rect width={size * S} height={size * S} fill={colour} />
              <text
                x={size * 6}
                y={size === 2 ? 98 : 48}
                fill="#fff"
                fontSize={size === 2 ? 18 : 11.5}
                fontWeight={size === 2 ? 300 : 400}
              >
                {word}
              </text>
            </g>
          ))}
          <Person column={3} row={1} wall="#e4d3c0" shirt="#b5463c" hair="#5a3a28" />
          <Person column={2} row={4} wall="#8f8a80" shirt="#4c4a40" hair="#2b2622" />
          <Person column={7} row={6} wall="#5b3f30" shirt="#3d5a5e" hair="#1f1b19" />
        </g>
      </svg>
    </>
  );
}

type PersonProps = { column: number; row: number; wall: string; shirt: string; hair: string };

function Person({ column, row, wall, shirt, hair }: PersonProps) {
  return (
    <svg x={column * S} y={row * S} width={2 * S} height={2 * S} viewBox="0 0 111 111">
      <path fill={wall} d="M0 0h111v111H0z" />
      <path fill="#00000022" d="M0 0h34v111H0z" />
      <path fill={shirt} d="M18 111c0-26 14-38 38-38s38 12 38 38z" />
      <path fill="#e0ad8c" d="M48 60h16v16q-8 8-16 0z" />
      <ellipse cx="56" cy="46" rx="17" ry="21" fill="#ecbd9d" />
      <path fill={hair} d="M37 48c-3-22 8-31 20-31s22 9 18 31c-2-12-8-16-14-17-8 3-20 4-24 17z" />
      <path fill="#d9dde0" d="M30 111l6-22h42l6 22z" />
    </svg>
  );
}
