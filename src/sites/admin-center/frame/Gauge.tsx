const MARKS = [-120, -90, -60, -30, 0, 30, 60, 90, 120];

/** A round gauge with its needle at two o'clock: the mark of the dashboard. */
export function Gauge({ className }: { readonly className?: string | undefined }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" className={className}>
      <circle cx="12" cy="12" r="12" fill="#333" />
      {MARKS.map((angle) => (
        <circle key={angle} cx="12" cy="3.6" r="1.2" fill="#fff" transform={`rotate(${angle} 12 12)`} />
      ))}
      <path d="M16 6.2 13.6 13.6a1.8 1.8 0 1 1-3.1-1.4Z" fill="#fff" />
    </svg>
  );
}
