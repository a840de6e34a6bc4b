import styles from './Art.module.css';

/** A hillside town at sunset: own drawing, behind the mosaic of Office 365's sign-in page. */
export function Sunset() {
  return (
    <svg className={styles.cover} viewBox="0 0 767 458" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <defs>
        <linearGradient id="sign-in-sky" x1="0.9" y1="0" x2="0.2" y2="1">
          <stop offset="0" stopColor="#dcdcda" />
          <stop offset="0.4" stopColor="#f3ecda" />
          <stop offset="0.7" stopColor="#f9d98c" />
          <stop offset="1" stopColor="#f3a93c" />
        </linearGradient>
        <radialGradient id="sign-in-sun">
          <stop offset="0" stopColor="#fffbe6" />
          <stop offset="0.35" stopColor="#ffe9a6" stopOpacity="0.8" />
          <stop offset="1" stopColor="#ffd670" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="sign-in-hill" x2="0.3" y2="1">
          <stop offset="0" stopColor="#b98a34" />
          <stop offset="0.5" stopColor="#7f5a17" />
          <stop offset="1" stopColor="#46391a" />
        </linearGradient>
      </defs>
      <path fill="url(#sign-in-sky)" d="M0 0h767v458H0z" />
      <g fill="#fff" opacity="0.35">
        <ellipse cx="560" cy="70" rx="230" ry="26" />
        <ellipse cx="330" cy="40" rx="180" ry="18" />
        <ellipse cx="690" cy="130" rx="150" ry="18" />
      </g>
      <circle cx="440" cy="210" r="210" fill="url(#sign-in-sun)" />
      <path fill="#d9a648" opacity="0.7" d="M0 330c120-40 260-50 400-36 120-10 240-60 367-74v238H0z" />
      <path
        fill="url(#sign-in-hill)"
        d="M430 330c60-16 90-60 150-72 60-20 70-52 110-62 30-6 50-8 77-10v272H380c10-50 20-110 50-128z"
      />
      <path fill="#5b4a1c" d="M480 400c60-40 140-40 287-70v128H440c10-26 20-44 40-58z" />
      <g stroke="#4b3b17" strokeWidth="4" fill="none">
        <path d="M580 330c-4-40-2-70 2-96M612 320c2-30 2-46 6-66M668 290c0-30 2-46 4-58" />
      </g>
      <g fill="#3f3816">
        <path d="M582 232c-22-16-34-4-38 12 14-10 24-10 38-12 0 0-22 10-20 30 8-14 14-22 20-30 6 8 12 16 22 26 0-20-22-26-22-26 14 0 24 2 36 8-4-18-20-22-36-8z" />
        <path d="M618 252c-16-12-26-4-28 8 10-6 18-8 28-8-8 6-16 14-14 24 6-10 10-18 14-24 4 8 10 14 16 20 0-14-16-20-16-20 10 0 18 2 26 8-2-14-14-18-26-8z" />
        <path d="M672 230c-16-12-26-4-28 8 10-6 18-8 28-8-8 6-16 14-14 24 6-10 10-18 14-24 4 8 10 14 16 20 0-14-16-20-16-20 10 0 18 2 26 8-2-14-14-18-26-8z" />
      </g>
      <path fill="#8b6a4a" d="M0 384c140-20 300-20 480 6v68H0z" />
      <g fill="#6d4a34">
        <path d="M14 410l34-18 34 18v48H14zM110 402l40-20 40 20v56h-80zM212 412l30-16 30 16v46h-60z" />
      </g>
      <g fill="#f2d9a6">
        <path d="M26 418h12v12H26zM56 418h12v12H56zM124 412h14v14h-14zM160 412h14v14h-14zM224 420h12v12h-12zM248 420h12v12h-12z" />
      </g>
      <path fill="none" stroke="#a89a86" strokeWidth="7" d="M180 446c90-44 200-44 330 12" />
      <path fill="#33401b" d="M700 458c-6-40 20-60 67-58v58zM520 458c0-24 20-36 50-30 20 4 30 16 30 30z" />
      <path
        fill="none"
        stroke="#8d8a84"
        strokeWidth="1.4"
        d="M700 60q5-5 9 0q5-5 9 0M722 86q4-4 7 0q4-4 7 0M690 104q4-4 7 0q4-4 7 0"
      />
    </svg>
  );
}
