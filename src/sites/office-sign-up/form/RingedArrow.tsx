export function RingedArrow() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 28 28"
      width="28"
      height="28"
      fill="none"
      stroke="currentcolor"
      strokeWidth="2"
    >
      <circle cx="14" cy="14" r="12.5" />
      <path d="M6.5 14h14M14.5 8l6 6-6 6" />
    </svg>
  );
}
