import styles from './Art.module.css';

const CLOUD =
  'M18 56C8 56 0 48 0 39s8-17 18-17c1-12 11-22 24-22 11 0 20 7 23 17 4-4 9-6 14-6 11 0 19 8 20 19 6 2 10 7 10 13 0 8-6 13-14 13z';

/** A light bulb among clouds, in the corner where the figure has it; a wider page shows more sky. */
export function BulbAndClouds() {
  return (
    <svg className={styles.corner} viewBox="0 0 505 313" preserveAspectRatio="xMinYMin meet" aria-hidden>
      <circle cx="126" cy="178" r="122" fill="#33bcf0" />
      <circle cx="126" cy="178" r="80" fill="#71d0f5" />
      <path
        fill="#fff"
        d="M127 138c22 0 39 17 39 38 0 14-7 23-14 33-6 8-10 16-11 27h-28c-1-11-5-19-11-27-7-10-14-19-14-33 0-21 17-38 39-38z"
      />
      <path
        fill="#f0f0f0"
        d="M101 147l55 55c-9 12-14 21-15 34h-28c-1-11-5-19-11-27-7-10-14-19-14-33 0-12 5-22 13-29z"
      />
      <path fill="#454849" d="M113 236h28v15q0 3-3 3h-22q-3 0-3-3z" />
      <path stroke="#5d6162" strokeWidth="1.5" d="M113 242h28M113 248h28" />
      <path fill="#111" d="M120 254h14l-3 5h-8z" />
      <g fill="#fff">
        <path transform="translate(290 168)" d={CLOUD} />
        <path transform="translate(470 86) scale(0.7)" d={CLOUD} />
        <path transform="translate(690 190) scale(1.2)" d={CLOUD} />
        <path transform="translate(900 60)" d={CLOUD} />
      </g>
    </svg>
  );
}
