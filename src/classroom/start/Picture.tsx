import styles from './StartPage.module.css';

/** What this is, drawn: the windows of two portals, and the one directory with its people behind both. */
export function Picture() {
  return (
    <svg className={styles.picture} viewBox="0 0 360 250" aria-hidden="true">
      <path d="M96 92v26q0 26 36 38M264 92v26q0 26-36 38" />
      <PortalWindow x={16} name="Azure" />
      <PortalWindow x={184} name="Office 365" />
      <circle cx="180" cy="176" r="62" />
      <g>
        <circle cx="180" cy="148" r="14" />
        <circle cx="153" cy="194" r="14" />
        <circle cx="207" cy="194" r="14" />
      </g>
    </svg>
  );
}

function PortalWindow({ x, name }: { readonly x: number; readonly name: string }) {
  return (
    <>
      <rect x={x} y="8" width="160" height="84" rx="8" />
      <path d={`M${x} 32h160`} />
      <text x={x + 80} y="70">
        {name}
      </text>
    </>
  );
}
