import type { Tie } from '../../core/index';
import { useText } from '../../i18n/useText';
import { kindsOf } from '../../parts/directory-map/tieCurve';
import ties from '../../parts/directory-map/Ties.module.css';
import styles from './Details.module.css';

/** What the lines mean that a map has. */
export function Legend({ ties: shown }: { ties: readonly Tie[] }) {
  const t = useText();
  const kinds = kindsOf(shown);
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('map.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className={ties.sample} viewBox="0 0 34 8" aria-hidden="true">
            <g data-kind={kind}>
              <path d="M1 4H33" />
            </g>
          </svg>
          {t(`map.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
