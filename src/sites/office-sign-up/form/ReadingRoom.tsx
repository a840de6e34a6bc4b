import { useId } from 'react';
import styles from './ReadingRoom.module.css';

const GREYS = ['#d9d8d7', '#e6e4e1', '#cfcfd1', '#ead9cf', '#dcdde0', '#e3ded5', '#c9c8c8'];

/** Books on a board, of every width and height, from one end to where there is no more room. */
function booksOn(board: number, from: number, to: number, tallest: number) {
  const books = [];
  for (let at = 0, x = from; x < to; at++) {
    const width = 11 + ((at * 7) % 13);
    const height = tallest - ((at * 37) % 46);
    books.push({ x, y: board - height, width, height, fill: GREYS[(at * 5) % GREYS.length] });
    // Some stand apart, as where one was taken out.
    x += width + (at % 9 === 8 ? 22 : 1);
  }
  return books;
}

const BOOKS = [...booksOn(348, 800, 1130, 124), ...booksOn(572, 640, 1130, 150)];

/** A pale room behind the form: shelves, and two who sit there, seen from behind. It fades into the page at its top and its left. */
export function ReadingRoom() {
  const id = useId();
  return (
    <svg aria-hidden="true" className={styles.room} viewBox="0 0 1140 640" preserveAspectRatio="xMinYMin slice">
      <defs>
        <linearGradient id={`${id}-down`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.2" stopColor="#fff" />
          <stop offset="0.6" stopColor="#fff" stopOpacity="0.2" />
        </linearGradient>
        <linearGradient id={`${id}-across`}>
          <stop offset="0.2" stopColor="#fff" />
          <stop offset="0.62" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <filter id={`${id}-far`} x="0" y="0" width="1" height="1">
          <feGaussianBlur stdDeviation="1.6" />
        </filter>
      </defs>
      <rect width="1140" height="640" fill="#efeeed" />
      <g filter={`url(#${id}-far)`}>
        <path fill="#fbfbfa" d="M672 170h96v150h-96zM905 160h158v50H905z" />
        <path fill="#dcdad8" d="M668 166h104v4H668zM668 166h4v158h-4zM768 166h4v158h-4z" />
        {BOOKS.map((book) => (
          <rect key={`${book.x} ${book.y}`} {...book} />
        ))}
        <path fill="#c4c1be" d="M636 348h504v12H636zM636 572h504v12H636zM628 348h12v292h-12zM1000 360h9v212h-9z" />
      </g>
      <path
        fill="#d2d1d1"
        d="M440 322c4-62 26-92 80-92s76 30 80 92c22 4 34 10 34 18 0 14-52 22-114 22s-114-8-114-22c0-8 12-14 34-18z"
      />
      <path
        fill="#dfddda"
        d="M452 358h136c4 66-20 118-68 118s-72-52-68-118zM380 640c8-90 62-140 140-140s132 50 140 140z"
      />
      <path fill="#c6c4c3" d="M690 640c-22-190 0-322 92-322s114 132 92 322z" />
      <rect width="1140" height="640" fill={`url(#${id}-across)`} />
      <rect width="1140" height="640" fill={`url(#${id}-down)`} />
    </svg>
  );
}
