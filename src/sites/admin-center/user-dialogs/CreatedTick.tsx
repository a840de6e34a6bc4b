export function CreatedTick() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="32" height="32">
      <circle cx="16" cy="16" r="15" fill="#5b8a00" />
      <path d="m8.5 16.5 5 5 10-11" fill="none" stroke="#fff" strokeWidth="3.4" />
    </svg>
  );
}
