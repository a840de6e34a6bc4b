/** Roofs of a town that is nowhere. */
export function Skyline({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 292 216" preserveAspectRatio="none" aria-hidden focusable="false">
      <path
        fill="#005b9e"
        d="M0 82h26V10h18v108h8V54h40v96h24v40h12V70h8V52h16v20l14 8v34h14V96h12V34h48v62h6V78h34V40h12v176H0Z"
      />
    </svg>
  );
}
