import type { CardFlaw } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Form } from '../../../ui/Form';
import { SecretLine } from '../../../ui/SecretLine';
import { ActionButton } from '../form/ActionButton';
import { CardMarks } from './CardMarks';
import { ExpiryFields } from './ExpiryFields';
import { InfoDot } from '../form/InfoDot';
import { TextField } from '../form/TextField';
import { TrainingCards } from './TrainingCards';
import { useCardForm } from './useCardForm';
import styles from './CardForm.module.css';
import shared from '../form/form.module.css';

/** The fields of a card, and beside them the only cards that may be typed into them. */
export function CardForm({ holder, onDone }: { holder: string; onDone: () => void }) {
  const t = useText();
  const rejectionText = useRejectionText();
  const { form, flaws, rejection, wiped, type, leaveNumber, fillIn } = useCardForm(holder, onDone);
  const { values } = form;
  const textOf = (flaw: CardFlaw | undefined) => flaw && t(`flaw.${flaw}`);
  const wrongDate = flaws.year === 'card-expired' ? flaws.year : (flaws.month ?? flaws.year);

  return (
    <div className={styles.card}>
      <Form form={form} className={styles.fields} aria-live="polite">
        <p className={styles.hold}>{t('azureSignUp.card.hold')}</p>
        <CardMarks />
        <TextField
          label="azureSignUp.card.number"
          required
          inputMode="numeric"
          value={values.number}
          onType={(value) => type('number', value)}
          onBlur={leaveNumber}
          error={textOf(flaws.number) ?? (rejection && rejectionText(rejection))}
          {...target('azure-sign-up.cardNumber')}
        />
        <div className={styles.line}>
          <ExpiryFields
            month={values.month}
            year={values.year}
            wrongMonth={flaws.month !== undefined}
            wrongYear={flaws.year !== undefined}
            error={textOf(wrongDate)}
            onChoose={type}
          />
          <SecretLine
            label={t('azureSignUp.card.cvv')}
            error={textOf(flaws.securityCode)}
            className={`${shared.field} ${shared.required} ${styles.code}`}
            errorClassName={shared.error}
            aside={
              <InfoDot
                className={shared.info}
                name={t('azureSignUp.card.cvv.ask')}
                text={t('azureSignUp.card.cvv.info')}
              />
            }
            inputMode="numeric"
            maxLength={4}
            value={values.securityCode}
            onChange={(event) => type('securityCode', event.target.value)}
            {...target('azure-sign-up.securityCode')}
          />
        </div>
        <TextField
          label="azureSignUp.card.name"
          required
          value={values.name}
          onType={(value) => type('name', value)}
          error={textOf(flaws.name)}
          {...target('azure-sign-up.nameOnCard')}
        />
        {wiped && <p className={shared.error}>{t('azureSignUp.card.wiped')}</p>}
        <div className={shared.submit}>
          <ActionButton {...target('azure-sign-up.cardNext')}>{t('azureSignUp.next')}</ActionButton>
        </div>
      </Form>
      <TrainingCards holder={holder} onUse={fillIn} />
    </div>
  );
}
