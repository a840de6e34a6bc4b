import type { ComponentType } from 'react';
import { ManWithPhone } from './ManWithPhone';
import { Sunset } from './Sunset';
import { TwoAtLaptop } from './TwoAtLaptop';
import { WomanWithMug } from './WomanWithMug';
import styles from './Art.module.css';

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
          <Person column={3} row={1} Picture={WomanWithMug} />
          <Person column={2} row={4} Picture={ManWithPhone} />
          <Person column={7} row={6} Picture={TwoAtLaptop} />
        </g>
      </svg>
    </>
  );
}

function Person({ column, row, Picture }: { column: number; row: number; Picture: ComponentType }) {
  return (
    <svg x={column * S} y={row * S} width={2 * S} height={2 * S} viewBox="0 0 111 111">
      <Picture />
    </svg>
  );
}
