const SHELVES = [
  ['#8f2f2c', 4, 22],
  ['#b8a58c', 13, 18],
  ['#395b6d', 20, 24],
  ['#c8bfae', 76, 22],
  ['#a43a32', 84, 26],
  ['#55683e', 93, 20],
  ['#8f2f2c', 101, 24],
] as const;

/** Two people before bookshelves, one in a hat, at one laptop: own drawing, for a tile of 111 by 111. */
export function TwoAtLaptop() {
  return (
    <>
      <path fill="#3a2a24" d="M0 0h111v111H0z" />
      <path fill="#5a4236" d="M0 30h111v4H0zM0 64h111v4H0z" />
      {SHELVES.map(([fill, x, height]) => (
        <g key={x}>
          <path fill={fill} d={`M${x} ${30 - height}h7v${height}h-7z`} />
          <path fill={fill} d={`M${x} ${64 - height}h7v${height}h-7z`} />
        </g>
      ))}
      <path fill="#4f6140" d="M10 111c0-34 8-48 28-50h14c18 4 26 18 28 50z" />
      <path fill="#3d4c32" d="M38 61h14l-7 14z" />
      <path fill="#d8a583" d="M38 48h13v14q-6 6-13 0z" />
      <ellipse cx="45" cy="39" rx="12" ry="15" fill="#e6b593" />
      <path fill="#1f1a19" d="M33 36v-6h24v6q-3-4-12-4t-12 4z" />
      <path fill="#243148" d="M27 27q18 7 37-1l-5-3c0-14-4-17-8-16-5 2-8 2-12 1-4 0-7 5-7 17z" />
      <path fill="#16202f" d="M32 22q13 5 27 0v3q-14 5-27 1z" />
      <path fill="#f0c34c" d="M84 111q-4-36 12-44l15-2v46z" />
      <ellipse cx="99" cy="50" rx="10" ry="13" fill="#e9bb9b" />
      <path fill="#211a1a" d="M87 66c-3-26 0-34 13-34 6 0 9 2 11 5v12c-4-2-7-6-9-9-3 5-7 6-10 8z" />
      <path fill="#8d3f34" d="M95 57q4 2 7 0-3 4-7 0z" />
      <path fill="#6e5249" d="M4 74h66v37H4z" />
      <path fill="#846459" d="M4 74h66v3H4z" />
      <ellipse cx="37" cy="93" rx="4" ry="4" fill="#5b433b" />
      <path fill="#b78962" d="M0 106h111v5H0z" />
      <path fill="#e6b593" d="M70 98q8-4 12 2v6H70z" />
    </>
  );
}
