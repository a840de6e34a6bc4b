import type { ReactNode } from 'react';
import type { CardFlaw, Rejection } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { Form } from '../../ui/Form';
import { SecretLine } from '../../ui/SecretLine';
import { TextLine } from '../../ui/TextLine';
import { ExpiryFields } from './ExpiryFields';
import { TrainingCards } from './TrainingCards';
import { useCardForm } from './useCardForm';
import type { CardLook, CardSite } from './look';
import styles from './CardForm.module.css';

type Props = Parameters<typeof useCardForm>[0] & {
  readonly site: CardSite;
  readonly look: CardLook;
  readonly rejection: Rejection | undefined;
  readonly intro: ReactNode;
  /** Stands beside the label of the CVV. */
  readonly aside?: ReactNode;
  /** The buttons that end the form. */
  readonly children: ReactNode;
};

/** The fields of a card as a site draws them, and beside them the only cards that may be typed into them. */
export function CardForm({ site, look, holder, pay, forget, rejection, intro, aside, children }: Props) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { form, flaws, wiped, type, leaveNumber, fillIn } = useCardForm({ holder, pay, forget });
  const { values } = form;
  const textOf = (flaw: CardFlaw | undefined) => flaw && t(`flaw.${flaw}`);
  const wrongDate = flaws.year === 'card-expired' ? flaws.year : (flaws.month ?? flaws.year);
  const field = { className: `${look.field} ${look.required}`, errorClassName: look.error };

  return (
    <div className={styles.card}>
      <Form form={form} className={styles.fields} aria-live="polite">
        {intro}
        <TextLine
          {...field}
          label={t('card.number')}
          required
          inputMode="numeric"
          value={values.number}
          onType={(value) => type('number', value)}
          onBlur={leaveNumber}
          error={textOf(flaws.number) ?? (rejection && rejectionText(rejection))}
          {...target(`${site}.cardNumber`)}
        />
        <div className={styles.line}>
          <ExpiryFields
            site={site}
            look={look}
            month={values.month}
            year={values.year}
            wrongMonth={flaws.month !== undefined}
            wrongYear={flaws.year !== undefined}
            error={textOf(wrongDate)}
            onChoose={type}
          />
          <SecretLine
            {...field}
            label={t('card.cvv')}
            error={textOf(flaws.securityCode)}
            className={`${field.className} ${styles.code}`}
            aside={aside}
            inputMode="numeric"
            maxLength={4}
            value={values.securityCode}
            onChange={(event) => type('securityCode', event.target.value)}
            {...target(`${site}.securityCode`)}
          />
        </div>
        <TextLine
          {...field}
          label={t('card.name')}
          required
          value={values.name}
          onType={(value) => type('name', value)}
          error={textOf(flaws.name)}
          {...target(`${site}.nameOnCard`)}
        />
        {wiped && <p className={look.error}>{t('card.wiped')}</p>}
        {children}
      </Form>
      <TrainingCards site={site} holder={holder} onUse={fillIn} />
    </div>
  );
}
