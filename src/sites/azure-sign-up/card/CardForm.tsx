import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { CardForm as SharedCardForm } from '../../../parts/card/CardForm';
import { useCommand } from '../../../store/useCommand';
import { ActionButton } from '../form/ActionButton';
import { InfoDot } from '../form/InfoDot';
import { CardMarks } from './CardMarks';
import styles from './CardForm.module.css';
import shared from '../form/form.module.css';

/** The card of the sign-up: it is verified, and nothing is taken from it. */
export function CardForm({ holder, onDone }: { holder: string; onDone: () => void }) {
  const t = useText();
  const { send, rejection, forget } = useCommand();
  const look = { field: shared.field, required: shared.required, label: shared.label, error: shared.error };

  return (
    <SharedCardForm
      site="azure-sign-up"
      look={look}
      holder={holder}
      pay={async (card) => {
        if (await send({ type: 'verifyCard', card })) onDone();
      }}
      rejection={rejection}
      forget={forget}
      intro={
        <>
          <p className={styles.hold}>{t('azureSignUp.card.hold')}</p>
          <CardMarks />
        </>
      }
      aside={
        <InfoDot className={shared.info} name={t('azureSignUp.card.cvv.ask')} text={t('azureSignUp.card.cvv.info')} />
      }
    >
      <div className={shared.submit}>
        <ActionButton {...target('azure-sign-up.cardNext')}>{t('azureSignUp.next')}</ActionButton>
      </div>
    </SharedCardForm>
  );
}
