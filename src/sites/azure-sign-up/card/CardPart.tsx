import { useText } from '../../../i18n/useText';
import { Field } from '../../../ui/Field';
import { CardForm } from './CardForm';
import { Shield } from '../frame/icons';
import styles from './CardPart.module.css';
import form from '../form/form.module.css';

type Props = { readonly holder: string; readonly verified: boolean; readonly onDone: () => void };

/** Part 3. Of a card nothing is ever kept but the verdict. */
export function CardPart({ holder, verified, onDone }: Props) {
  const t = useText();
  return (
    <>
      <p className={styles.strip}>
        <span className={styles.shield}>
          <Shield />
        </span>
        <span className={styles.promise}>{t('azureSignUp.card.shield')}</span>
      </p>
      <div className={form.form}>
        <Field label={t('azureSignUp.card.method')} className={form.field}>
          {(control) => (
            <select {...control} autoComplete="off" disabled={verified}>
              <option>{t('azureSignUp.card.new')}</option>
            </select>
          )}
        </Field>
        {verified ? <p>{t('azureSignUp.card.verified')}</p> : <CardForm holder={holder} onDone={onDone} />}
      </div>
    </>
  );
}
