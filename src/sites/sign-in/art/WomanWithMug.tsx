/** Reads on her sofa over a mug: own drawing, for a tile of 111 by 111. */
export function WomanWithMug() {
  return (
    <>
      <path fill="#f4f3f1" d="M0 0h111v111H0z" />
      <path fill="#e2737a" d="M0 0h36v70H0z" />
      <path fill="#39322f" d="M35 0h2.5v62H35z" />
      <path fill="#efa4a3" d="M8 0h2v44H8zM22 0h2v30h-2z" />
      <path fill="#fffdf6" d="M82 36h22l6 24H76z" />
      <path fill="#d8d3ca" d="M91 60h4v12h-4z" />
      <path fill="#e9e6e1" d="M58 52q26-10 53 6v30H52z" />
      <path fill="#6f9c39" d="M0 62q18-4 22 14t-8 26H0z" />
      <path fill="#fafafa" d="M0 88q22-12 42 4v19H0z" />
      <path fill="#e3604f" d="M20 78q-2-24 17-29l14 1q13 6 16 24l14 10-6 9-24-8-2 16H30q-8-10-10-23z" />
      <path fill="#cf3f32" d="M46 98q24-8 65-2v15H40q0-8 6-13z" />
      <path fill="#e6b391" d="M26 62q-2-12 10-16l4 5-6 12zM66 78l16 6-3 6-16-6z" />
      <path fill="#dba17e" d="M30 36h10v13q-6 4-11 0z" />
      <ellipse cx="33" cy="29" rx="9" ry="12" fill="#e9b897" />
      <path fill="#3f2b22" d="M22 29c-3-14 6-18 13-17 8 0 12 8 9 20l-3 7c0-8-1-13-4-17-6 3-11 2-15 7z" />
      <path fill="#f1ede4" d="M30 41h10v11H30z" />
      <path fill="none" stroke="#f1ede4" strokeWidth="2" d="M40 43q5 0 4 4t-5 3" />
      <path fill="#dba17e" d="M26 46q4-3 8 0t7 3l-3 6q-8 3-13-2z" />
      <path fill="#59606a" d="M76 66l15 5-7 18-15-5z" />
      <path fill="#c9d6e2" d="M77.5 68.5l11 3.7-5.5 14-11-3.7z" />
      <path fill="#3a2c28" d="M94 72q8-4 11 2t-2 10q-9 2-9-4z" />
    </>
  );
}
