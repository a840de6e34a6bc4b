const TEETH = [0, 45, 90, 135, 180, 225, 270, 315];

export function Gear() {
  return (
    <svg aria-hidden="true" viewBox="0 0 18 18" width="18" height="18">
      <circle cx="9" cy="9" r="4.7" fill="none" stroke="currentcolor" strokeWidth="3.4" />
      {TEETH.map((angle) => (
        <path key={angle} d="M7.4.4h3.2l.6 3H6.8Z" fill="currentcolor" transform={`rotate(${angle} 9 9)`} />
      ))}
    </svg>
  );
}
