const DRAWERS = [178, 214, 250, 286, 322];

/** The chest of drawers in the office of the hero. */
export function Cabinet() {
  return (
    <g>
      <path fill="#15140f" d="M154 166l214-8 12 12v200h-226z" />
      <path fill="#23221d" d="M356 172l24-4v200h-24z" />
      {DRAWERS.map((y) => (
        <g key={y}>
          <path fill="#343028" d={`M162 ${y}h192v30h-192z`} />
          <path fill="none" stroke="#55524b" strokeWidth="1.5" d={`M168 ${y + 6}h26v16h-26zM324 ${y + 6}h26v16h-26z`} />
          <path stroke="#5e5b54" strokeWidth="4" strokeLinecap="round" d={`M206 ${y + 14}h106`} />
        </g>
      ))}
    </g>
  );
}
