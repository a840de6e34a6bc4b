/** Writes on his telephone on a doorstep, with glasses and a beard: own drawing, for a tile of 111 by 111. */
export function ManWithPhone() {
  return (
    <>
      <path fill="#7b7a78" d="M0 0h111v111H0z" />
      <path fill="#938f8a" d="M0 0h28v111H0z" />
      <path fill="#3b302a" d="M30 0h52v80H30z" />
      <path fill="#544137" d="M34 0h20v70H34zM60 0h18v70H60z" />
      <path fill="#5c5b5a" d="M84 66h27v12H84zM0 78h111v33H0z" />
      <path fill="#40597c" d="M14 111q0-16 16-18h50q16 2 18 18z" />
      <path fill="#a48560" d="M24 98c-2-26 4-42 22-46h22c18 4 24 20 22 46-4 6-12 8-18 6H42c-8 2-14 0-18-6z" />
      <path fill="#7f6445" d="M36 62l4 40h-5l-5-32zM78 62l-4 40h5l5-32z" />
      <path fill="#5d7ea6" d="M46 52h22l-4 46H50z" />
      <path fill="#8aa6c6" d="M57 58l2 40h-4z" />
      <path fill="#5a432c" d="M42 52q4-6 9-6l6 10 6-10q6 0 9 6l-9 12-6-6-6 6z" />
      <path fill="#d19e7d" d="M50 38h14v12q-7 6-14 0z" />
      <ellipse cx="57" cy="29" rx="12" ry="15" fill="#dfae8d" />
      <path fill="#4b3b31" d="M45 33c1 4 4 5 5 5h14c2 0 4-2 5-5 1 10-4 15-12 15s-13-5-12-15z" />
      <path fill="#b98267" d="M53 40q4-2 8 0-4 3-8 0z" />
      <path fill="#3c3330" d="M44 27c-2-14 4-21 14-20 10 0 14 8 12 20-2-5-3-9-5-10-6 3-13 2-17-1-2 3-3 6-4 11z" />
      <path fill="none" stroke="#272423" strokeWidth="1.6" d="M47 26h8v6h-8zM59 26h8v6h-8zM55 28h4M45 27h2M67 27h2" />
      <path fill="#dfae8d" d="M40 92q4-8 13-6l2 8q-6 6-15 4zM74 92q-4-8-13-6l-2 8q6 6 15 4z" />
      <path fill="#22262b" d="M52 84h10v12H52z" />
      <path fill="#9fb6cc" d="M53.5 85.5h7v7h-7z" />
    </>
  );
}
