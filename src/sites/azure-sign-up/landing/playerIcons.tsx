export function Play() {
  return (
    <svg width="12" height="14" viewBox="0 0 12 14" fill="#505050" aria-hidden>
      <path d="M0 0l12 7-12 7Z" />
    </svg>
  );
}

export function Speaker() {
  return (
    <svg width="20" height="18" viewBox="0 0 20 18" fill="#505050" aria-hidden>
      <path d="M0 6h4l6-5v16l-6-5H0Z" />
      <path fill="none" stroke="#505050" strokeWidth="2" d="M13 5.5q2.5 3.5 0 7M15.5 2q5 7 0 14" />
    </svg>
  );
}

export function FullScreen() {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" fill="none" stroke="#505050" strokeWidth="2.4" aria-hidden>
      <path d="M1.2 5V1.2H5M11 1.2h3.8V5M14.8 9v3.8H11M5 12.8H1.2V9" />
    </svg>
  );
}
