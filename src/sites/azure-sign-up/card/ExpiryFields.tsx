import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { Select } from '../../../ui/Select';
import styles from './ExpiryFields.module.css';
import shared from '../form/form.module.css';

type Props = {
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
export function ExpiryFields({ month, year, wrongMonth, wrongYear, error, onChoose }: Props) {
  const t = useText();
  const id = useId();
  const thisYear = Number(useWorld().date.slice(0, 4));
  const described = error === undefined ? undefined : `${id}-error`;

  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={described}
      className={`${shared.field} ${shared.required} ${styles.expiry}`}
    >
      <span id={id} className={shared.label}>
        {t('azureSignUp.card.expiry')}
      </span>
      <div className={styles.selects}>
        <Select
          aria-label={t('azureSignUp.card.month')}
          aria-invalid={wrongMonth}
          aria-describedby={described}
          required
          value={month}
          options={[{ value: '', text: t('azureSignUp.card.mm') }, ...MONTHS]}
          onChoose={(value) => onChoose('month', value)}
          {...target('azure-sign-up.month')}
        />
        <Select
          aria-label={t('azureSignUp.card.year')}
          aria-invalid={wrongYear}
          aria-describedby={described}
          required
          value={year}
          options={[{ value: '', text: t('azureSignUp.card.yyyy') }, ...yearsFrom(thisYear)]}
          onChoose={(value) => onChoose('year', value)}
          {...target('azure-sign-up.year')}
        />
      </div>
      {error !== undefined && (
        <div id={described} className={shared.error}>
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
