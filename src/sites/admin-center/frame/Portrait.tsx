/** Somebody who has uploaded no picture. */
export function Portrait() {
  return (
    <svg width="55" height="51" viewBox="0 0 55 51" aria-hidden="true">
      <path fill="#a6a6a6" d="M0 0h55v51H0z" />
      <path fill="#a9c7d1" d="M0 0h4v51H0z" />
      <path
        fill="#fff"
        d="M30 10c6 0 9.5 4.5 9.5 10.5 0 5-2 9-4.5 11 8 1.5 13 5.5 14 13V51H10v-6.5c1-7.5 6-11.5 14-13-2.5-2-4.5-6-4.5-11C19.5 14.500 24 10 30 10z"
      />
    </svg>
  );
}
