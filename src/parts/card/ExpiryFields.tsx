import { useId } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useWorld } from '../../store/run';
import { Select } from '../../ui/Select';
import type { CardLook, CardSite } from './look';
import styles from './ExpiryFields.module.css';

type Props = {
  readonly site: CardSite;
  readonly look: CardLook;
  readonly month: string;
  readonly year: string;
  readonly wrongMonth: boolean;
  readonly wrongYear: boolean;
  readonly error: string | undefined;
  readonly onChoose: (field: 'month' | 'year', value: string) => void;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  text: String(index + 1).padStart(2, '0'),
}));
const YEARS_AHEAD = 11;

/** The month and the year of a card, as one group. The years begin with the world's own. */
export function ExpiryFields({ site, look, month, year, wrongMonth, wrongYear, error, onChoose }: Props) {
  const t = useText();
  const id = useId();
  const thisYear = Number(useWorld().date.slice(0, 4));
  const described = error === undefined ? undefined : `${id}-error`;

  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={described}
      className={`${look.field} ${look.required} ${styles.expiry}`}
    >
      <span id={id} className={look.label}>
        {t('card.expiry')}
      </span>
      <div className={styles.selects}>
        <Select
          aria-label={t('card.month')}
          aria-invalid={wrongMonth}
          aria-describedby={described}
          required
          value={month}
          options={[{ value: '', text: t('card.mm') }, ...MONTHS]}
          onChoose={(value) => onChoose('month', value)}
          {...target(`${site}.month`)}
        />
        <Select
          aria-label={t('card.year')}
          aria-invalid={wrongYear}
          aria-describedby={described}
          required
          value={year}
          options={[{ value: '', text: t('card.yyyy') }, ...yearsFrom(thisYear)]}
          onChoose={(value) => onChoose('year', value)}
          {...target(`${site}.year`)}
        />
      </div>
      {error !== undefined && (
        <div id={described} className={look.error}>
          {error}
        </div>
      )}
    </div>
  );
}

function yearsFrom(first: number) {
  return Array.from({ length: YEARS_AHEAD }, (_, ahead) => String(first + ahead)).map((value) => ({
    value,
    text: value,
  }));
}
