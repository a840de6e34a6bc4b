import styles from './Bookshelf.module.css';

const BOOKS = Array.from({ length: 22 }, (_, index) => ({
  x: 20 + index * 24 + (index % 4) * 2,
  width: 13 + ((index * 7) % 9),
  height: 110 + ((index * 53) % 70),
  shade: ['#e9e6e3', '#f1ddd5', '#e4e4e6', '#efe9e0'][index % 4],
}));

/** A pale room behind the form. */
export function Bookshelf() {
  return (
    <svg aria-hidden="true" className={styles.room} viewBox="0 0 600 260" preserveAspectRatio="xMaxYMid meet">
      <rect x="300" y="6" width="180" height="60" fill="#f6f5f4" />
      {BOOKS.map(({ x, width, height, shade }) => (
        <rect key={x} x={x} y={240 - height} width={width} height={height} fill={shade} />
      ))}
      <rect x="0" y="240" width="600" height="8" fill="#eceae8" />
    </svg>
  );
}
