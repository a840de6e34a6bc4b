const LIGHTS = [
  [560, 62],
  [592, 84],
  [640, 48],
  [668, 96],
  [716, 70],
  [752, 112],
  [806, 58],
  [838, 90],
  [880, 104],
] as const;

/** A desk at a window in the evening: own drawing, dim enough for white words to be read on it. */
export function PlansScene({ className }: { readonly className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 960 300" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="office-com-dusk" x2="0" y2="1">
          <stop offset="0" stopColor="#3b2330" />
          <stop offset="0.7" stopColor="#8a3a1d" />
          <stop offset="1" stopColor="#b5521f" />
        </linearGradient>
        <linearGradient id="office-com-desk" x2="0" y2="1">
          <stop offset="0" stopColor="#2b1a14" />
          <stop offset="1" stopColor="#1a100d" />
        </linearGradient>
      </defs>
      <path fill="#24161a" d="M-900 0h2760v300H-900z" />
      <path fill="url(#office-com-dusk)" d="M470 0h1390v214H470z" />
      <path
        fill="#2c1a22"
        d="M470 214V120h46V76h52v34h40V40h56v62h44V58h60v50h40V34h52v60h48v26h40V70h70v144zM960 214V96h60V50h70v60h60V80h80v50h630v84z"
      />
      <g fill="#f0b35a">
        {LIGHTS.map(([x, y]) => (
          <path key={x} d={`M${x} ${y}h7v9h-7zm14 0h7v9h-7zm0 18h7v9h-7z`} opacity="0.55" />
        ))}
      </g>
      <path fill="none" stroke="#1b1013" strokeWidth="10" d="M470 0v214M712 0v214M954 0v214M1196 0v214M470 214h1390" />
      <path fill="url(#office-com-desk)" d="M-900 236h2760v64H-900z" />

      <path fill="#16110f" d="M574 128q0-6 6-6h168q6 0 6 6v104H574z" />
      <path fill="#f4efe9" d="M582 130h164v94H582z" opacity="0.9" />
      <path fill="#da3b01" d="M582 130h164v14H582z" />
      <path stroke="#b9b0a6" strokeWidth="4" d="M594 158h62M594 170h84M594 182h50M594 194h74M594 206h40" />
      <path fill="#c96a3a" d="M694 206v-20h12v20zm18 0v-36h12v36zm-36 0v-12h12v12z" />
      <path fill="#0f0b0a" d="M548 232h232l12 12H536z" />

      <path fill="#16110f" d="M822 176q0-5 5-5h66q5 0 5 5v62h-76z" />
      <path fill="#e9e2da" d="M828 177h64v57h-64z" opacity="0.85" />
      <path fill="#8a5a3c" d="M834 183h24v20h-24zm30 0h22v20h-22zm-30 26h24v19h-24zm30 0h22v19h-22z" opacity="0.6" />
      <path fill="#0f0b0a" d="M500 206h26v36h-26z" />
      <path fill="#c9b8a8" d="M503 210h20v26h-20z" opacity="0.8" />
      <path fill="none" stroke="#4c3b33" strokeWidth="5" d="M930 240V150l-34-40" />
      <path fill="#5f4a3f" d="M874 118l30-24 18 22z" />
    </svg>
  );
}
