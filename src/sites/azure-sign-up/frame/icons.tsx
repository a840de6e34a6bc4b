/** A ring with a minus where its part is open, else with a plus. */
export function Ring({ open }: { open: boolean }) {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="#fff" strokeWidth="2" aria-hidden>
      <circle cx="14" cy="14" r="12.5" />
      <path d={open ? 'M8 14h12' : 'M8 14h12M14 8v12'} />
    </svg>
  );
}

export function Tick() {
  return (
    <svg width="22" height="20" viewBox="0 0 22 20" fill="none" stroke="#fff" strokeWidth="4.5" aria-hidden>
      <path d="M2 10.5l6 6L20 2.5" />
    </svg>
  );
}

export function Arrow() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" fill="none" stroke="#fff" strokeWidth="2" aria-hidden>
      <circle cx="15" cy="15" r="13.5" />
      <path strokeWidth="3" d="M8 15h13M15.5 9l6 6-6 6" />
    </svg>
  );
}

export function Shield() {
  return (
    <svg width="20" height="22" viewBox="0 0 20 22" fill="#fff" aria-hidden>
      <path
        fillRule="evenodd"
        d="M10 0c3 2 6 3 9.5 3C19.5 12 17 18 10 22 3 18 .5 12 .5 3 4 3 7 2 10 0Zm0 7a2.3 2.3 0 0 0-1.2 4.2L8.2 15h3.600l-.6-3.800A2.3 2.3 0 0 0 10 7Z"
      />
    </svg>
  );
}

export function Chevron() {
  return (
    <svg width="16" height="28" viewBox="0 0 16 28" fill="none" stroke="#fff" strokeWidth="1.5" aria-hidden>
      <path d="M1 1l13 13L1 27" />
    </svg>
  );
}
